internal import Casework
internal import ManifestDocuments
internal import MissionPolicy
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// The part of the demo about what an embassy asks of the authorities, and what a person's file says after.
extension DemoRun {
  /// People on the list of the demo.
  private static let listed: UInt16 = 6
  /// Days until the authority answers, and days that its waivers cover.
  private static let answerDays = 7
  private static let coveredDays = 60

  /// Asks an authority to waive the fines of some people, reads its answers from a file, and shows the
  /// file of one of them.
  func settleFines(_ site: DemoSite, asOf: MomentArgument) async throws {
    let calendar = try PolicyFile.load(path: files.policy).calendar
    let today = calendar.day(of: asOf.moment)
    heading("A list to the authority that waives fines")
    let list = ID<AuthorityList>(environment.clock.newIdentifier())
    let person = try await environment.withLists(try site.settings(DemoSite.liaison)) {
      client, _ in
      let made = try await client.createList(
        CreateListRequest(
          list: list, kind: .fineWaiver, authority: "Immigration", title: "demo",
          filter: ListFilter(caseClasses: [.fineOnly], limit: Self.listed)),
        options: key())
      let sent = try await client.submitList(
        SubmitListRequest(list: list, submittedOn: today, occurredAt: asOf.moment),
        options: key())
      say(ListText.changed(sent, "submitted"))
      let answered = try await answer(
        made.list, on: today.adding(days: Self.answerDays), seenFrom: asOf.moment, client)
      return answered
    }
    heading("One of these people, as a desk sees the file")
    // From the day of the answer: a waiver covers some weeks, and the demo runs whenever it likes.
    let then = Timestamp(
      microseconds: asOf.moment.microseconds + Int64(Self.answerDays) * 86_400_000_000)
    let shown = try await environment.withIntake(try site.settings(DemoSite.desk)) { client, _ in
      try await client.show(ShowRequest(person: person, asOf: then))
    }
    say(FileText(shown, timeZone: calendar.timeZone, isWhole: false).text)
    try require(
      shown.file.waivers.contains { $0.outcome == .granted },
      "A granted waiver is not in the person's file.")
  }

  /// The authority grants all but two, refuses one, leaves one open, and names a line that there is not.
  ///
  /// - Returns: somebody whose fine is waived.
  private func answer(
    _ list: AuthorityList, on day: CalendarDate, seenFrom moment: Timestamp, _ client: ListsClient
  ) async throws -> ID<PersonFile> {
    guard list.lines.count == Int(Self.listed), let first = list.lines.first else {
      throw CommandFailure("Fewer people than expected have a fine alone to settle.")
    }
    var sheet = CSVText.line([
      "line", "outcome", "decided_on", "reason", "percent", "covers_through",
    ])
    let granted = list.lines.count - 2
    for number in 1...granted {
      sheet += CSVText.line([
        "\(number)", "granted", "\(day)", "", "100", "\(day.adding(days: Self.coveredDays))",
      ])
    }
    sheet += CSVText.line(["\(granted + 1)", "refused", "\(day)", "no record of entry", "", ""])
    sheet += CSVText.line(["99", "granted", "\(day)", "", "100", ""])
    let shown = try await client.showList(ShowListRequest(list: list.id, linesOnly: true)).list
    let answers = try answers(sheet, to: shown, on: day)
    let reply = try await client.listOutcomes(
      ListOutcomesRequest(list: list.id, lines: answers.answers, occurredAt: moment),
      options: key())
    let pending = reply.list.lines.count { $0.outcome == .pending }
    say("\nThe answers come back as a file:")
    say(
      ListCommand.Outcome.text(
        ListOutcomeResult(
          list: list.id, state: reply.list.state,
          recorded: UInt32(clamping: answers.answers.count), pending: UInt32(clamping: pending),
          rejects: answers.rejects.map(ImportReject.init))))
    try require(
      answers.answers.count == granted + 1 && answers.rejects.count == 1 && pending == 1,
      "The authority's answers were not read as they were written.")
    return first.person
  }

  private func answers(
    _ sheet: String, to list: AuthorityList, on day: CalendarDate
  ) throws -> AnswersFile {
    do {
      return try AnswersFile(
        Array(sheet.utf8), list: list, decidedOn: nil, today: day, mayCorrect: false)
    } catch {
      throw CommandFailure("The answers cannot be read: \(error)")
    }
  }

  private func key() -> RPCCallOptions {
    RPCCallOptions(idempotencyKey: environment.clock.newIdentifier())
  }
}
