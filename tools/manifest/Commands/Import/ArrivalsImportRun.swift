internal import ArrivalsImport
internal import Crypto
internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// One import of an arrivals file: sends its rows, reports those that could not be read, and counts.
struct ArrivalsImportRun: Sendable {
  /// What an import came to.
  struct Outcome: Sendable {
    let result: ImportResult
    /// In the order of the file; what the service refused stands among what could not be read.
    let rejects: [CSVTable.Reject]
    /// People of rejected rows who still wait, as intake counts them; `nil` when it was not told.
    let waiting: UInt32?
    /// What intake knows rejected rows by, by data row.
    var tokens: [Int: String] = [:]
    /// Why rows were not sent; `nil` when all were.
    var cause: Patience.Cause?
  }

  /// Rows in one report of rejects; the schema's limit.
  private static let rejectsPerReport = 4096
  private static let rejectsInResult = 4096
  /// Most rows without a token that are taken for corrected ones: more are a file that is new.
  private static let correctedRows = 64

  let input: ArrivalsInput
  let clock: any CommandClock
  let patience: Duration

  /// Counts without sending anything.
  ///
  /// - Parameter mission: whose rows would be taken, when it is known.
  func rehearse(mission: String?) -> Outcome {
    var result = emptyResult(mission: mission ?? "")
    result.dryRun = true
    for row in input.rows {
      let registration = row.request.registration
      if let mission, registration.mission != mission { result.notYourMission += 1 }
      if !registration.warnings.isEmpty { result.withWarnings += 1 }
    }
    var answer = outcome(result, rejects: input.rejects, waiting: nil)
    answer.tokens = knownTokens
    return answer
  }

  /// Sends every row, then tells intake which could not be read.
  ///
  /// - Throws: `RPCError` when intake refuses the caller altogether.
  func send(
    to client: IntakeClient, as caller: CallingAs, progress: @escaping @Sendable (Int) -> Void
  ) async throws -> Outcome {
    let patience = Patience(patience, clock: clock)
    let sender = RowSender(client: client, clock: clock, patience: patience, progress: progress)
    let outcomes = try await sender.send(input.rows)
    var result = emptyResult(mission: caller.mission)
    var rejects = input.rejects
    var tokens = knownTokens
    var settled: [String] = []
    // Rows without a token: somebody may have corrected a rejected row where it stood.
    var untold: [Int] = []
    var missions = input.rejectMissions
    for (row, outcome) in zip(input.rows, outcomes) {
      switch outcome {
      case .registered(let hasWarnings, let hasExactMatch):
        result.registered += 1
        if hasWarnings { result.withWarnings += 1 }
        if hasExactMatch { result.withExactMatch += 1 }
        let known = input.rejectedToken(of: row.row)
        settled.append(known)
        if known.isEmpty, row.request.registration.queueToken.isEmpty { untold.append(row.row) }
      case .alreadyRegistered:
        result.alreadyRegistered += 1
        settled.append(input.rejectedToken(of: row.row))
      case .notYourMission: result.notYourMission += 1
      case .unsent: result.unsent += 1
      case .rejected(let field, let reason):
        let registration = row.request.registration
        rejects.append(reject(row, field: field, reason: reason))
        let known = input.rejectedToken(of: row.row)
        tokens[row.row] =
          !known.isEmpty
          ? known
          : registration.queueToken.isEmpty
            ? rejectToken(of: row, field: field) : registration.queueToken
        missions[row.row] = registration.mission
      }
    }
    rejects.sort { ($0.row, $0.columnNumber) < ($1.row, $1.columnNumber) }
    if untold.count <= Self.correctedRows {
      settled += untold.compactMap { input.records[$0] }.flatMap {
        ArrivalsFile.tokensBeforeCorrection(of: $0).map { "?\($0)" }
      }
    }
    let waiting = try await report(
      rejects, settled: settled.filter { !$0.isEmpty }, tokens: tokens, missions: missions,
      to: client, caller: caller, patience: patience)
    var answer = outcome(result, rejects: rejects, waiting: waiting)
    answer.tokens = tokens
    if result.unsent > 0 { answer.cause = patience.cause }
    return answer
  }

  // MARK: Parts

  private func emptyResult(mission: String) -> ImportResult {
    var result = ImportResult()
    result.file = input.file
    result.rows = UInt32(clamping: input.totalRows)
    result.mission = mission
    return result
  }

  private func outcome(
    _ counted: ImportResult, rejects: [CSVTable.Reject], waiting: UInt32?
  ) -> Outcome {
    var result = counted
    result.rejected = UInt32(clamping: Set(rejects.map(\.row)).count)
    result.rejects = rejects.prefix(Self.rejectsInResult).map { $0.message }
    return Outcome(result: result, rejects: rejects, waiting: waiting)
  }

  /// A row that was rejected before is known by what it was known by then.
  private var knownTokens: [Int: String] {
    var tokens = input.rejectTokens
    for row in tokens.keys {
      let known = input.rejectedToken(of: row)
      if !known.isEmpty { tokens[row] = known }
    }
    return tokens
  }

  private func rejectToken(of row: ArrivalsInput.Row, field: String) -> String {
    let last = field.split(separator: ".").last.map(String.init) ?? ""
    guard let record = input.records[row.row] else { return row.key.description }
    return ArrivalsFile.rejectToken(of: record, without: Self.columns[last] ?? "")
  }

  private func reject(
    _ row: ArrivalsInput.Row, field: String, reason: String
  ) -> CSVTable.Reject {
    let last = field.split(separator: ".").last.map(String.init) ?? ""
    let column = Self.columns[last] ?? ""
    let record = input.records[row.row]
    return CSVTable.Reject(
      line: record?.line(of: column) ?? row.line, row: row.row, column: column,
      columnNumber: record?.columnNumber(column) ?? 0,
      reason: column.isEmpty && !field.isEmpty ? "\(field): \(reason)" : reason)
  }

  /// Columns of the file for fields that intake may refuse.
  private static let columns = [
    "fullName": "full_name", "nativeName": "native_name", "born": "birth_date",
    "nationality": "nationality", "receivedAt": "event_time", "mission": "mission",
    "group": "household",
  ]

  /// Tells intake which rows of the caller's mission wait; a row whose mission cannot be read may be
  /// of any, so it counts.
  private func report(
    _ rejects: [CSVTable.Reject], settled: [String], tokens: [Int: String],
    missions: [Int: String], to client: IntakeClient, caller: CallingAs, patience: Patience
  ) async throws -> UInt32? {
    let own = rejects.filter { reject in
      let mission = missions[reject.row] ?? ""
      return mission.isEmpty || mission == caller.mission
    }
    var waiting: UInt32?
    var rest = own[...]
    var done = settled[...]
    while !rest.isEmpty || !done.isEmpty {
      let part = rest.prefix(Self.rejectsPerReport)
      rest = rest.dropFirst(part.count)
      let ended = done.prefix(Self.rejectsPerReport)
      done = done.dropFirst(ended.count)
      let request = ReportRejectsRequest(
        mission: caller.mission,
        rows: try part.map { reject in
          RejectedRow(
            token: try tokens[reject.row]
              ?? IdempotencyKey.ofContent(reject.message.encodedBytes()).description,
            row: UInt32(clamping: reject.row), column: UTF8Text.cut(reject.column, to: 40))
        }, settled: Array(ended))
      guard let count = try await send(request, to: client, patience: patience) else { return nil }
      waiting = count
    }
    return waiting
  }

  private func send(
    _ request: ReportRejectsRequest, to client: IntakeClient, patience: Patience
  ) async throws -> UInt32? {
    let key = IdempotencyKey.ofContent(try request.encodedBytes())
    while patience.mayTryAgain() {
      do {
        let reply = try await client.reportRejects(
          request,
          options: RPCCallOptions(timeout: RowSender.Limits.attempt, idempotencyKey: key))
        return reply.waiting
      } catch let error as RPCError
        where error.status == .unavailable || error.status == .resourceExhausted
        || error.status == .deadlineExceeded
      {
        try await clock.sleep(clock.jitter(upTo: RowSender.Limits.longestPause))
      }
    }
    return nil
  }
}

extension CSVTable.Reject {
  /// As a result states it.
  var message: ImportReject {
    ImportReject(
      line: UInt32(clamping: line), row: UInt32(clamping: row),
      column: UTF8Text.cut(column, to: 64), columnNumber: UInt32(clamping: columnNumber),
      reason: UTF8Text.cut(reason, to: 300))
  }
}

/// Text that must fit a field.
enum UTF8Text {
  /// At most `limit` bytes, cut between characters.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var result = ""
    var count = 0
    for character in text {
      count += character.utf8.count
      guard count <= limit else { break }
      result.append(character)
    }
    return result
  }
}

/// Keys under which a call has its effect once.
enum IdempotencyKey {
  /// The same content gives the same key (UUID of version 8, RFC 9562 section 5.8).
  static func ofContent(_ bytes: [UInt8]) -> WireUUID {
    var digest = Array(SHA256.hash(data: bytes).prefix(16))
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    return WireUUID(bytes: digest) ?? WireUUID()
  }
}
