internal import RepatriationSchema
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// What a desk reads of a person's file, and how it changes it, against an intake that a test answers
/// for.
@Suite struct PersonFileTests {
  private static let person = "019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f"
  private static let record = "019bb2f5-1c3a-7000-8000-5a1b2c3d4e5f"

  private final class Calls: Sendable {
    let updates = Mutex<[(request: UpdateRequest, key: WireUUID?)]>([])
    let others = Mutex<[any WireMessage & Sendable]>([])
  }

  private let calls = Calls()
  private let rig: Rig

  init() throws {
    let calls = calls
    rig = try Rig { method, request, options in
      switch request {
      case let update as UpdateRequest:
        calls.updates.withLock { $0.append((update, options.idempotencyKey)) }
        return ChangeReply(sequence: 8)
      case let show as ShowRequest:
        calls.others.withLock { $0.append(show) }
        return Self.shown
      case let message as any WireMessage & Sendable:
        calls.others.withLock { $0.append(message) }
        return ChangeReply(sequence: 8)
      default: throw RPCError(.invalidArgument, method)
      }
    }
  }

  private func lastChange() throws -> (change: Change, key: WireUUID?) {
    let call = try #require(calls.updates.withLock { $0.last })
    return (try #require(call.request.change), call.key)
  }

  private static func day(_ text: String) -> CalendarDate? { CalendarDate(text) }

  // MARK: Showing

  /// A file with much of everything, as a screener reads it.
  private static let shown: ShowReply = {
    let long = String(repeating: "a long name ", count: 12)
    var file = PersonFile()
    file.registration.fullName = long
    file.registration.nativeName = "ស៊ីទី"
    file.registration.phone = "+855 12 000 000"
    file.registration.aliases = [long]
    file.registration.desk = "IDN-3"
    file.registration.queueToken = "0119-0042"
    file.registration.nationalID = "1271015409980001"
    file.registration.warnings = (1...16).map { "warning-\($0)" }
    file.registration.note = "a note"
    file.state = .selfDeparted
    file.stateReason = long
    file.stateSince = Timestamp("2026-01-20T08:00:00Z")
    file.documents = (1...9).map {
      TravelDocument(
        type: .passport, number: "C\($0)", expires: CalendarDate("2030-01-01"),
        custody: .confiscated, validity: .cancelled, mrzFailures: ["number", "composite"],
        keptBy: long, supersededBy: "S1")
    }
    file.needs = [Need(code: .pregnant, week: 30), Need(code: .wheelchair)]
    file.holds = (1...3).map { number in
      Hold(
        id: ID(WireUUID(high: 5, low: UInt64(number))), kind: .police,
        authority: "Police \(number)",
        reason: "the reason")
    }
    file.referrals = (1...3).map { number in
      Referral(
        id: ID(WireUUID(high: 6, low: UInt64(number))), service: .shelter, to: "Shelter \(number)")
    }
    file.keepApart = (1...3).map { ID(WireUUID(high: 7, low: UInt64($0))) }
    file.possibleDuplicates = (1...3).map { ID(WireUUID(high: 8, low: UInt64($0))) }
    file.group = ID(WireUUID(high: 9, low: 1))
    file.waivers = [
      RepatriationSchema.Waiver(
        id: ID(WireUUID(high: 10, low: 1)), decidedOn: CalendarDate("2026-01-20"),
        outcome: .granted, waivedPercent: 50, coversThrough: CalendarDate("2026-02-28"))
    ]
    file.payments = [
      Payment(
        id: ID(WireUUID(high: 11, low: 1)), paidOn: CalendarDate("2026-01-20") ?? CalendarDate(),
        cents: 123_450, receipt: "R-1")
    ]
    file.exitPermits = [
      ExitPermit(
        id: ID(WireUUID(high: 12, low: 1)), outcome: .refused, reason: "a wrong number")
    ]
    file.screenings = [
      Screening(
        id: ID(WireUUID(high: 13, low: 1)), status: .possible, means: [.takesEarnings],
        instrument: "HTCDS", instrumentVersion: "1.2", narrative: "what was told")
    ]
    let history = (1...40).map { number in
      HistoryEntry(
        sequence: Int64(number), kind: "changed",
        occurredAt: Timestamp("2026-01-20T08:00Z") ?? Timestamp(),
        recordedAt: Timestamp("2026-01-20T12:00Z") ?? Timestamp(), desk: "IDN-3",
        author: "spiffe://homeward.example/mission/IDN-PNH/role/intake-officer/desk-3",
        fields: ["waivers"], reason: number == 40 ? "why" : "")
    }
    return ShowReply(
      file: file,
      axes: Axes(
        asOf: Timestamp("2026-01-21T01:00Z") ?? Timestamp(), document: .etdIssued, stay: .overstay,
        overstayDays: 12_345, fine: .partial, fineCents: 12_345_678, exit: .requested,
        caseClass: .docAndFine, mainBlocker: "travel-document", tier: 1),
      withheld: ["medicalNotes", "holds.reason"], history: history)
  }()

  @Test func `a file with much of everything is one screen of 80 by 24`() async throws {
    let outcome = try await rig.run(
      ["person", "show", Self.person, "--time-zone", "Asia/Phnom_Penh"])
    #expect(outcome.exitCode == 0)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 23)
    for line in lines { #expect(TextWidth.columns(String(line)) <= 80, "\(line)") }
    let text = outcome.output
    #expect(text.contains("and 7 more") && text.contains("Police 1"))
    #expect(text.contains("overstayed, 12345 days; fine partly waived, USD 123,456.78 due"))
    #expect(text.contains("2 parts of the file"))
  }

  @Test func `everything is shown when it is asked for, with the ids that verbs take`()
    async throws
  {
    let outcome = try await rig.run(
      ["person", "show", Self.person, "--all", "--time-zone", "Asia/Phnom_Penh"])
    #expect(outcome.exitCode == 0)
    for line in outcome.output.split(separator: "\n") {
      #expect(TextWidth.columns(String(line)) <= 80, "\(line)")
    }
    let file = Self.shown.file
    let words = outcome.output.filter { !$0.isWhitespace }
    var expected = ["C9", "Police3", "thereason", "Shelter3", "50percent", "USD1,234.50", "R-1"]
    expected += ["awrongnumber", "whatwastold", "takesEarnings", "medicalNotes", "warning-16"]
    expected += file.waivers.map { "\($0.id)" } + file.payments.map { "\($0.id)" }
    expected += file.exitPermits.map { "\($0.id)" } + file.referrals.map { "\($0.id)" }
    expected += file.keepApart.map { "\($0)" } + file.possibleDuplicates.map { "\($0)" }
    for part in expected { #expect(words.contains(part), "\(part)") }
  }

  @Test func `a file can be asked for as of any moment`() async throws {
    let outcome = try await rig.run(
      ["person", "show", Self.person, "--as-of", "2026-02-14T08:00+07:00"])
    #expect(outcome.exitCode == 0)
    let request = try #require(calls.others.withLock { $0.last } as? ShowRequest)
    #expect(request.asOf == Timestamp("2026-02-14T01:00:00Z"))
  }

  @Test func `a history says what, why, who and when it was recorded`() async throws {
    let outcome = try await rig.run(
      ["person", "history", Self.person, "--time-zone", "Asia/Phnom_Penh"])
    #expect(outcome.exitCode == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.allSatisfy { TextWidth.columns(String($0)) <= 80 })
    let last = lines.suffix(2).joined(separator: " ").split { $0.isWhitespace }
    for word in ["40", "15:00", "waiver:", "why", "[recorded", "19:00]", "desk-3", "IDN-3"] {
      #expect(last.contains(Substring(word)), "\(word)")
    }
  }

  // MARK: Changing

  /// Each verb with its JSON, the answers of somebody at a terminal that mean the same, and the change.
  private static let verbs: [(verb: [String], json: String, typed: String, change: Change)] = [
    (
      ["waiver", "--record", record],
      #"{"outcome":"granted","decidedOn":"2026-01-20","waivedPercent":50,"waivedCents":"21050"}"#,
      "gr\n\n2026-01-20\n50\n210.50\n\n",
      .waiver(
        RepatriationSchema.Waiver(
          id: ID(WireUUID(record) ?? WireUUID()), decidedOn: day("2026-01-20"), outcome: .granted,
          waivedPercent: 50, waivedCents: 21_050))
    ),
    (
      ["payment", "--record", record], #"{"cents":"21000","paidOn":"2026-01-21","receipt":"R-1"}"#,
      "210\n\nR-1\n",
      .payment(
        Payment(
          id: ID(WireUUID(record) ?? WireUUID()), paidOn: day("2026-01-21") ?? CalendarDate(),
          cents: 21_000, receipt: "R-1"))
    ),
    (
      ["permit", "--record", record],
      #"{"outcome":"refused","decidedOn":"2026-01-21","reason":"a wrong number"}"#,
      "refused\n\n\na wrong number\n",
      .exitPermit(
        ExitPermit(
          id: ID(WireUUID(record) ?? WireUUID()), decidedOn: day("2026-01-21"), outcome: .refused,
          reason: "a wrong number"))
    ),
    (
      ["stay"], #"{"entryPort":"BAVET","authorisedUntil":"2026-01-01"}"#,
      "\nBAVET\n2026-01-01\n\n",
      .stay(Stay(entryPort: "BAVET", authorisedUntil: day("2026-01-01")))
    ),
    (
      ["document"],
      #"{"type":"emergencyTravelDocument","number":"S1","custody":"mission","validity":"valid","#
        + #""destination":"IDN","transits":["KUL"],"journeysLeft":1}"#,
      "em\nS1\n\n\n\nmi\n\n\nIDN\nkul\n\n\n",
      .document(
        TravelDocument(
          type: .emergencyTravelDocument, number: "S1", custody: .mission, validity: .valid,
          destination: "IDN", transits: ["KUL"], journeysLeft: 1))
    ),
    (
      ["need"],
      #"{"needs":[{"code":"pregnant","week":30,"asOf":"2026-01-21","severity":"mild"},"#
        + #"{"code":"wheelchair"}]}"#,
      "pr\n30\n\nmi\n\nwh\n\n\n\n",
      .needs(
        NeedsChange(needs: [
          Need(code: .pregnant, week: 30, asOf: day("2026-01-21"), severity: .mild),
          Need(code: .wheelchair),
        ]))
    ),
    (
      ["consent"], #"{"purpose":"photograph","answer":"no","how":"interpreter"}"#,
      "ph\nno\ninterpreter\n",
      .consent(Consent(purpose: .photograph, answer: .no, how: "interpreter"))
    ),
    (
      ["refer", "--record", record],
      #"{"service":"legal","to":"An \"office\"","referredOn":"2026-01-21"}"#,
      "le\nAn \"office\"\n\n\n\n\n\n",
      .referral(
        Referral(
          id: ID(WireUUID(record) ?? WireUUID()), service: .legal, to: "An \"office\"",
          referredOn: day("2026-01-21") ?? CalendarDate()))
    ),
    (
      ["screen", "--key", record],
      #"{"status":"possible","means":["takesEarnings","threats"],"instrument":"HTCDS","#
        + #""instrumentVersion":"1.2","narrative":"what was told"}"#,
      "po\n\ntakes, threats\n\n\n1.2\nwhat was told\n",
      .screening(
        Screening(
          id: ID(WireUUID(record) ?? WireUUID()), status: .possible,
          means: [.takesEarnings, .threats], instrument: "HTCDS", instrumentVersion: "1.2",
          narrative: "what was told"))
    ),
    (
      ["state"], #"{"to":"selfDeparted","reason":"seen","confirmed":true}"#,
      "selfD\nseen\nyes\n",
      .state(StateChange(to: .selfDeparted, reason: "seen", confirmed: true))
    ),
    (
      ["correct"],
      #"{"reason":"misheard","phone":"1","aliases":["A","B"],"cleared":["born"]}"#,
      "phone\n1\nborn\n\nali\nA, B\n\nmisheard\n",
      .correction(
        Correction(reason: "misheard", phone: "1", aliases: ["A", "B"], cleared: ["born"]))
    ),
  ]

  @Test(arguments: verbs.indices)
  func `each verb takes JSON, or asks on a terminal for the same`(_ index: Int) async throws {
    let (verb, json, typed, change) = Self.verbs[index]
    let arguments = ["person", verb[0], Self.person] + verb.dropFirst()
    var rig = rig
    rig.variables = ["HOMEWARD_TIME_ZONE": "Asia/Phnom_Penh", "HOMEWARD_DESK": "IDN-3"]
    for isTerminal in [false, true] {
      let outcome = try await rig.run(
        arguments, input: isTerminal ? typed : json, isTerminal: isTerminal)
      #expect(outcome.exitCode == 0, "\(verb) \(outcome.errors)")
      #expect(outcome.output.hasPrefix("Recorded: event 8"))
      #expect(try lastChange().change == change, "\(verb), on a terminal: \(isTerminal)")
      let request = try #require(calls.updates.withLock { $0.last }).request
      #expect(request.desk == "IDN-3" && "\(request.person)" == Self.person)
    }
  }

  @Test func `what is recorded without an id takes the call's key, and its id is printed`()
    async throws
  {
    let outcome = try await rig.run(
      ["person", "payment", Self.person], input: #"{"cents":"100","paidOn":"2026-01-20"}"#)
    guard case .payment(let payment) = try lastChange().change else {
      Issue.record("no payment was sent")
      return
    }
    #expect(try lastChange().key == payment.id.uuid)
    #expect(outcome.output == "Recorded: event 8, payment \(payment.id)\n")
  }

  @Test func `an answer that cannot be meant is asked for again, three times at most`()
    async throws
  {
    let again = try await rig.run(
      ["person", "payment", Self.person], input: "much\n10.5\n10.50\n2026-01-20\n\n",
      isTerminal: true)
    #expect(again.exitCode == 0)
    #expect(again.errors.contains("Write US dollars, such as 210 or 210.50."))
    let given = try await rig.run(
      ["person", "payment", Self.person], input: "much\nmore\nall\n", isTerminal: true)
    #expect(given.exitCode == 1)
    #expect(given.errors.contains("'US dollars paid' was not answered. Nothing was recorded."))
    #expect(calls.updates.withLock { $0.count } == 1)
    // An officer who leaves ends the questions, too.
    let gone = try await rig.run(["person", "consent", Self.person], input: "", isTerminal: true)
    #expect(gone.exitCode == 1)
  }

  @Test func `a group is asked for member by member`() async throws {
    let outcome = try await rig.run(
      ["person", "group", "set", "--key", Self.record],
      input: "fam\n\n\(Self.person)\n\n\(Self.record)\nchild\n\n", isTerminal: true)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let request = try #require(calls.others.withLock { $0.last } as? DefineGroupRequest)
    #expect(request.group.members.map(\.relation) == [.head, .child])
    #expect(request.group.kind == .family && !request.group.splittable)
    #expect("\(request.group.id)" == Self.record)
  }

  @Test func `holds and separations are reached from the person as well`() async throws {
    var rig = rig
    rig.variables = ["HOMEWARD_DESK": "IDN-3"]
    let placed = try await rig.run(
      ["person", "hold", "place", Self.person, "--kind", "court"],
      input: #"{"authority":"Court","reason":"why"}"#)
    #expect(placed.exitCode == 0)
    let hold = try #require(calls.others.withLock { $0.last } as? PlaceHoldRequest)
    #expect(hold.desk == "IDN-3" && hold.kind == .court)
    let apart = try await rig.run(
      ["person", "keep-apart", Self.person, Self.record], input: "a recruiter\n")
    #expect(apart.exitCode == 0)
    let request = try #require(calls.others.withLock { $0.last } as? KeepApartRequest)
    #expect(request.reason == "a recruiter")
  }
}
