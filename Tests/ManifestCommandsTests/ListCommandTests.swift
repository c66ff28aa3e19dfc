internal import ArrivalsImport
internal import RepatriationSchema
internal import SchemaJSON
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// Authority lists against an intake that a test answers for.
@Suite struct ListCommandTests {
  private static let list = "019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f"
  private static let today = CalendarDate("2026-01-21") ?? CalendarDate()

  private static func person(_ number: UInt64) -> ID<PersonFile> {
    ID(WireUUID(high: 0x019B_B2F4_0000_7000, low: 0x8000_0000_0000_0000 | number))
  }

  private static func authorityList(_ state: ListState = .submitted) throws -> AuthorityList {
    var list = AuthorityList(
      id: ID(try #require(WireUUID(list))), mission: "IDN-PNH", kind: .fineWaiver, state: state,
      authority: "Immigration", submittedOn: state == .draft ? nil : CalendarDate("2026-01-20"),
      changedAt: 812)
    list.lines = (1...4).map {
      ListLine(person: person($0), outcome: state == .draft ? .unset : .pending)
    }
    if state == .partial {
      list.lines[3] = ListLine(
        person: person(4), outcome: .refused, decidedOn: today, reason: "no stamp")
    }
    return list
  }

  private static func people() -> [ListedPerson] {
    (1...4).map { ListedPerson(person: person($0), fullName: "Person \($0)") }
  }

  /// Remembers what was sent.
  private final class Sent: Sendable {
    private let requests = Mutex<[any WireMessage & Sendable]>([])
    func add(_ request: any WireMessage & Sendable) { requests.withLock { $0.append(request) } }
    var count: Int { requests.withLock { $0.count } }
    func last<Request>(_ type: Request.Type) throws -> Request {
      try #require(requests.withLock { $0.last } as? Request)
    }
  }

  private func rig(_ state: ListState = .submitted, _ sent: Sent = Sent()) throws -> Rig {
    let list = try Self.authorityList(state)
    var rig = try Rig { method, request, _ in
      guard let request = request as? any WireMessage & Sendable else {
        throw RPCError(.invalidArgument, "a message is expected")
      }
      sent.add(request)
      switch method {
      case "showList":
        return ShowListReply(
          list: list,
          people: (request as? ShowListRequest)?.linesOnly == true ? [] : Self.people(),
          asOf: Self.today)
      case "lists":
        return ListsReply(lists: [
          ListSummary(
            id: list.id, kind: .fineWaiver, state: .partial, authority: "Immigration",
            title: "January", submittedOn: Self.today, lines: 40, pending: 3, granted: 36,
            refused: 1)
        ])
      case "listOutcomes":
        var answered = list
        for line in (request as? ListOutcomesRequest)?.lines ?? [] {
          for index in answered.lines.indices where answered.lines[index].person == line.person {
            answered.lines[index] = line
          }
        }
        answered.state = .partial
        return ListReply(list: answered, sequence: 900)
      default:
        return ListReply(
          list: list, sequence: 812,
          leftOut: [LeftOut(person: Self.person(9), reason: "No fine is due.")],
          leftOutInAll: (request as? EditListRequest) == nil ? 1 : 2_000)
      }
    }
    rig.role = .liaison
    return rig
  }

  // MARK: Making

  @Test func `a list is made from a filter, and says who is left out`() async throws {
    let sent = Sent()
    let outcome = try await rig(.draft, sent).run([
      "list", "create", "--kind", "fine-waiver", "--authority", "Immigration", "--class",
      "fine-only", "--class", "doc-and-fine", "--registered-to", "2026-01-19", "--limit", "200",
      "--key", Self.list,
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let request = try sent.last(CreateListRequest.self)
    #expect("\(request.list)" == Self.list && request.kind == .fineWaiver)
    #expect(
      request.filter
        == ListFilter(
          caseClasses: [.fineOnly, .docAndFine], registeredTo: CalendarDate("2026-01-19"),
          limit: 200))
    #expect(outcome.output.contains("1 person left out:"))
    #expect(outcome.output.contains("No fine is due."))
    #expect(outcome.output.contains("manifest list print \(Self.list)"))
  }

  @Test func `persons are named on standard input`() async throws {
    let sent = Sent()
    let arguments = [
      "list", "create", "--kind", "exit-permit", "--authority", "Immigration", "--persons",
    ]
    let outcome = try await rig(.draft, sent).run(
      arguments, input: "\(Self.person(1))\n\n \(Self.person(2)) \n")
    #expect(outcome.exitCode == 0)
    let request = try sent.last(CreateListRequest.self)
    #expect(request.persons == [Self.person(1), Self.person(2)] && request.filter == nil)
    let wrong = try await rig(.draft, sent).run(arguments, input: "\(Self.person(1))\nSiti\n")
    #expect(wrong.exitCode == 1 && wrong.errors.contains("Line 2 of the input"))
    #expect(!wrong.errors.contains("Siti"))
    #expect(try await rig(.draft, sent).run(arguments, input: "\n").exitCode == 1)
    #expect(sent.count == 1)
  }

  @Test func `whoever is taken out is named by line, on the list that was looked at`()
    async throws
  {
    let sent = Sent()
    let outcome = try await rig(.draft, sent).run([
      "list", "edit", Self.list, "--take-out", "3", "--take-out", "\(Self.person(1))", "--add",
      "\(Self.person(7))",
    ])
    #expect(outcome.exitCode == 0)
    let request = try sent.last(EditListRequest.self)
    #expect(request.takeOut == [Self.person(3), Self.person(1)] && request.seen == 812)
    #expect(request.add == [Self.person(7)])
    #expect(
      outcome.output.contains("2,000 persons left out, of whom the first 1:"), "\(outcome.output)")
    let wrong = try await rig(.draft, sent).run(["list", "edit", Self.list, "--take-out", "5"])
    #expect(wrong.exitCode == 1 && wrong.errors.contains("there is no line 5"))
  }

  @Test func `a list is submitted with its day and the authority's number`() async throws {
    let sent = Sent()
    let outcome = try await rig(.draft, sent).run([
      "list", "submit", Self.list, "--on", "2026-01-21", "--reference", "GDI/7", "--seen", "812",
      "--at", "2026-01-21T08:00+07:00",
    ])
    #expect(outcome.exitCode == 0)
    let request = try sent.last(SubmitListRequest.self)
    #expect(request.submittedOn == Self.today && request.reference == "GDI/7")
    #expect(request.seen == 812 && request.occurredAt == Timestamp("2026-01-21T08:00+07:00"))
  }

  @Test func `asking again keeps authority and kind, and closing needs a reason`() async throws {
    let sent = Sent()
    let again = try await rig(.partial, sent).run(["list", "resubmit", Self.list])
    #expect(again.exitCode == 0)
    let request = try sent.last(CreateListRequest.self)
    #expect("\(try #require(request.again))" == Self.list && request.authority == "Immigration")
    #expect(request.kind == .fineWaiver && request.list.uuid != request.again?.uuid)
    let silent = try await rig(.partial, sent).run(["list", "close", Self.list], input: " \n")
    #expect(silent.exitCode == 1 && silent.errors.contains("A reason is needed"))
    let closed = try await rig(.partial, sent).run(
      ["list", "close", Self.list], input: "office moved\n")
    #expect(closed.exitCode == 0)
    #expect(try sent.last(CloseListRequest.self).reason == "office moved")
  }

  // MARK: Answers

  private func answers(
    _ text: String, _ state: ListState = .submitted, correct: Bool = false
  ) throws -> AnswersFile {
    try AnswersFile(
      Array(text.utf8), list: try Self.authorityList(state), decidedOn: Self.today,
      today: Self.today, mayCorrect: correct)
  }

  @Test func `what is printed is what is read`() async throws {
    let rig = try rig()
    let printed = try await rig.run([
      "list", "print", Self.list, "--recipient", "Immigration", "--format", "csv", "--out",
      rig.folder.path + "/w.csv",
    ])
    #expect(printed.exitCode == 0, "\(printed.errors)")
    #expect(try rig.folder.mode("w.csv") == 0o600)
    let text = try rig.folder.read("w.csv")
    let untouched = try answers(text)
    #expect(untouched.answers.isEmpty && untouched.rejects.isEmpty)
    let rows = text.split(separator: "\r\n").map(String.init)
    #expect(rows[2].hasSuffix(",,,,,,"))
    let filled = rows[2].dropLast(6) + ",granted,2026-01-21,,100%,,2026-02-28"
    let read = try answers([rows[0], rows[1], String(filled)].joined(separator: "\r\n"))
    #expect(read.rejects.isEmpty, "\(read.rejects)")
    #expect(
      read.answers == [
        ListLine(
          person: Self.person(2), outcome: .granted, decidedOn: Self.today, waivedPercent: 100,
          coversThrough: CalendarDate("2026-02-28"))
      ])
  }

  static let refusals: [(row: String, column: String, words: String)] = [
    ("5,granted,,100,", "line", "it has 4"), ("0,granted,,100,", "line", "it has 4"),
    ("x,granted,,100,", "line", "it has 4"), (",granted,,100,", "line", "Say which line"),
    ("1,yes,,100,", "outcome", "granted, refused or returned"),
    ("1,,,100,", "outcome", "granted, refused or returned"),
    ("1,granted,21.1.2026,100,", "decided_on", "2026-02-02"),
    ("1,granted,2026-01-19,100,", "decided_on", "before 2026-01-20"),
    ("1,granted,2026-01-22,100,", "decided_on", "future"),
    ("1,granted,,101,", "percent", "0 to 100"), ("1,granted,,,", "percent", "how much"),
    ("1,granted,,,12.345", "amount_usd", "US dollars"),
    ("1,granted,,,-5", "amount_usd", "US dollars"),
    ("1,refused,,50,", "percent", "Only what was granted"),
  ]

  @Test(arguments: refusals.indices)
  func `a row that cannot be used is refused with line and column, and the next is read`(
    _ index: Int
  ) throws {
    let (row, column, words) = Self.refusals[index]
    let read = try answers(
      "line,outcome,decided_on,percent,amount_usd\r\n\(row)\r\n2,granted,,,210.5\r\n")
    let reject = try #require(read.rejects.first)
    #expect(read.rejects.count == 1 && reject.line == 2 && reject.column == column)
    #expect(reject.columnNumber > 0 && reject.reason.contains(words), "\(reject.reason)")
    #expect(read.answers.map(\.person) == [Self.person(2)])
    #expect(read.answers.map(\.waivedCents) == [21_050])
  }

  @Test func `a line that is answered twice is refused in every row`() throws {
    let read = try answers(
      "line,person,outcome\r\n1,,refused\r\n,\(Self.person(1)),granted\r\n2,,refused\r\n")
    #expect(read.rejects.map(\.line) == [2, 3])
    #expect(read.rejects.allSatisfy { $0.reason.contains("lines 2, 3 of the file") })
    #expect(read.answers.map(\.person) == [Self.person(2)])
  }

  @Test func `a person who is not on the list, or of another line, is refused`() throws {
    let read = try answers(
      "line,person,outcome\r\n,\(Self.person(9)),refused\r\n2,\(Self.person(1)),refused\r\n")
    #expect(read.rejects.map(\.column) == ["person", "person"] && read.answers.isEmpty)
    #expect(read.rejects[1].reason.contains("the person of line 1"))
  }

  @Test func `the same file again records nothing twice, and a correction is said to be one`()
    throws
  {
    let text = "line,outcome,reason\r\n4,refused,no stamp\r\n"
    let again = try answers(text, .partial)
    #expect(again.recordedBefore == 1 && again.answers.isEmpty && again.rejects.isEmpty)
    let other = "line,outcome,reason\r\n4,returned,no stamp\r\n"
    let refused = try answers(other, .partial)
    #expect(refused.rejects.first?.reason.contains("Add --correct") == true)
    #expect(try answers(other, .partial, correct: true).answers.count == 1)
  }

  @Test func `good rows are recorded, bad ones are written to be corrected`() async throws {
    let sent = Sent()
    let rig = try rig(.submitted, sent)
    let path = try rig.folder.write(
      "a.csv", "line,outcome,percent,note\r\n1,granted,100,\"a, b\"\r\n9,granted,100,x\r\n")
    let outcome = try await rig.run([
      "list", "outcome", Self.list, path, "--decided-on", "2026-01-21", "--rejects",
      rig.folder.path + "/r.csv",
    ])
    #expect(outcome.exitCode == 1)
    #expect(try sent.last(ListOutcomesRequest.self).lines.map(\.person) == [Self.person(1)])
    #expect(outcome.output.contains("1  recorded"))
    #expect(outcome.output.contains("3  not answered yet"))
    #expect(outcome.output.contains("The list has no such line: it has 4."))
    #expect(
      try rig.folder.read("r.csv")
        == "rejected_line,rejected_column,rejected_reason,line,outcome,percent,note\r\n"
        + "3,line,The list has no such line: it has 4.,9,granted,100,x\r\n")
    #expect(try rig.folder.mode("r.csv") == 0o600)
    let json = try await rig.run([
      "list", "outcome", Self.list, path, "--decided-on", "2026-01-21", "--dry-run", "--json",
    ])
    let result = try MessageJSON.decode(ListOutcomeResult.self, from: json.output)
    #expect(result.dryRun && result.recorded == 1 && result.rejects.map(\.line) == [3])
    // Nothing is sent for a rehearsal.
    #expect(try sent.last(ShowListRequest.self).linesOnly)
  }

  @Test func `a draft has no answers, and a file that is no list says so`() async throws {
    let draft = try rig(.draft)
    let path = try draft.folder.write("a.csv", "line,outcome\r\n1,granted\r\n")
    let early = try await draft.run(["list", "outcome", Self.list, path])
    #expect(early.exitCode == 1 && early.errors.contains("manifest list submit"))
    let rig = try rig()
    for (text, words) in [
      ("a,b\r\n1,2\r\n", "lacks the column outcome"), ("outcome\r\n1\r\n", "a column 'line'"),
      ("", "empty"),
    ] {
      let file = try rig.folder.write("b.csv", text)
      let outcome = try await rig.run(["list", "outcome", Self.list, file])
      #expect(outcome.exitCode == 1 && outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  // MARK: Showing

  @Test func `lists are shown with how far each is answered`() async throws {
    let outcome = try await rig().run(["list", "show"])
    #expect(
      outcome.output == """
        \(Self.list)
          asks for  fine-waiver
          of        Immigration, January
          state     partly answered, submitted Wed 2026-01-21
          persons   40, 36 granted, 1 refused, 3 not answered

        """)
  }

  @Test func `one list is a table of its people`() async throws {
    let outcome = try await rig(.partial).run(["list", "show", Self.list])
    #expect(
      outcome.output == """
        List \(Self.list): fine-waiver asked of Immigration
        partly answered on Tue 2026-01-20, 4 persons, change 812
          line  name      born  answer
             1  Person 1
             2  Person 2
             3  Person 3
             4  Person 4        refused, 2026-01-21, no stamp

        """)
  }

  @Test func `a page is written for its owner alone, and nothing is replaced unasked`()
    async throws
  {
    let sent = Sent()
    let rig = try rig(.draft, sent)
    let arguments = [
      "list", "print", Self.list, "--recipient", "Immigration", "--time-zone", "Asia/Phnom_Penh",
    ]
    let outcome = try await rig.run(arguments)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(rig.folder.names == ["list-019bb2f4.html"])
    #expect(try rig.folder.mode("list-019bb2f4.html") == 0o600)
    let page = try rig.folder.read("list-019bb2f4.html")
    #expect(page.contains("Person 4") && page.contains("printed 2026-01-21 08:00 +07:00"))
    #expect(!outcome.output.contains("Person") && outcome.output.contains("It is a draft"))
    let request = try sent.last(ShowListRequest.self)
    #expect(request.recipient == "Immigration" && !request.linesOnly)
    let again = try await rig.run(arguments)
    #expect(again.exitCode == 1 && again.errors.contains("exists already"))
    // No name was read for it.
    #expect(sent.count == 1)
  }
}
