internal import RepatriationSchema
internal import SchemaJSON
internal import ServiceKit
internal import Synchronization
internal import TestSupport
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// The board: what it shows, how little it sends, and what it does when nobody answers.
@Suite struct WatchTests {
  private static let asOf = Timestamp("2026-01-21T08:00:00+07:00") ?? Timestamp()

  private static func later(_ seconds: Int64) -> Timestamp {
    Timestamp(microseconds: asOf.microseconds + seconds * 1_000_000)
  }

  private static func board(alarms: Int = 2) -> BoardReply {
    var board = BoardReply(
      mission: "IDN-PNH", asOf: asOf, offsetMinutes: 420, policy: "KHM-2026-01", planVersion: 3,
      plannedAt: asOf, ages: [0, 3, 7, 14], registeredToday: 37)
    board.backlog = CaseClass.declared.filter { $0 != .unset }.enumerated().map { index, value in
      BacklogRow(
        caseClass: value, persons: UInt32(index * 111),
        byAge: [UInt32(index * 100), UInt32(index * 10), UInt32(index), 0])
    }
    board.departures = (1...9).map { number in
      ManifestSummary(
        id: "IDN-PNH-D0\(number)", departure: "D0\(number)",
        departsAt: later(Int64(number) * 86_400), departsOffsetMinutes: 420, route: "KTI-CGK",
        state: .draft, seats: 215, seatsTaken: 204, seatsReserved: 11, withMissing: 180,
        standby: 898, closesAt: later(Int64(number) * 86_400 - 30 * 3_600), atRisk: 12)
    }
    board.alarms = (0..<alarms).map { Alarm(kind: .held, sentence: "Alarm \($0) of the mission.") }
    return board
  }

  private static func state(at moment: Timestamp = asOf, alarms: Int = 2) -> WatchState {
    var state = WatchState(mission: "IDN-PNH", asOf: asOf)
    state.intake.answeredAt = moment
    state.intake.content.status = ServiceStatus(
      service: "intake", chainIntact: true, expectedArrivals: 43, queueWaiting: 12)
    state.intake.content.arrivals = ArrivalsReport(
      mission: "IDN-PNH", timeZone: "Asia/Phnom_Penh", events: 37, persons: 35)
    state.planning.answeredAt = moment
    state.planning.content.board = board(alarms: alarms)
    return state
  }

  @Test func `the board fits 80 columns and 24 rows, pinned`() {
    let page = WatchScreen().page(Self.state())
    #expect(page.lines.count == 24)
    #expect(page.lines.allSatisfy { TextWidth.columns($0) < 80 })
    #expect(page.lines.joined(separator: "\n") == Self.pinned)
  }

  private static let pinned = """
    IDN-PNH  Wed 21 Jan 08:00  plan 3 of Wed 21 Jan 08:00         answered 08:00:00
    37 arrivals today (35 persons)   12 in the queue   43 announced
    Open cases                      all    0-2 d    3-6 d   7-13 d    14+ d
      held                            0        0        0        0        0
      identity not verified         111      100       10        1        0
      no entry record               222      200       20        2        0
      document and fine             333      300       30        3        0
      document                      444      400       40        4        0
      fine                          555      500       50        5        0
      exit permit                   666      600       60        6        0
      ready                         777      700       70        7        0
      all                         3,108    2,800      280       28        0
    Departs              name     seats filled  lack  late  kept standby closes in
    Thu 22 Jan 08:00     D01        215    204   180    12    11     898 closed
    Fri 23 Jan 08:00     D02        215    204   180    12    11     898 18 h
    Sat 24 Jan 08:00     D03        215    204   180    12    11     898 42 h
    Sun 25 Jan 08:00     D04        215    204   180    12    11     898 66 h
    Mon 26 Jan 08:00     D05        215    204   180    12    11     898 3 d
    Tue 27 Jan 08:00     D06        215    204   180    12    11     898 4 d
      and 3 more: manifest show
    Alarms
    ! Alarm 0 of the mission.
    ! Alarm 1 of the mission.
    q leave   r ask now   ^L paint anew
    """

  @Test func `alarms that do not fit are counted, and a taller screen shows more departures`() {
    let many = WatchScreen().page(Self.state(alarms: 9))
    #expect(many.lines.count == 24)
    #expect(many.lines.contains("! and 6 more: manifest watch --once --json"))
    let tall = WatchScreen(rows: 40, columns: 100).page(Self.state(alarms: 9))
    #expect(tall.lines.count == 40)
    #expect(tall.lines.count { $0.contains("  D0") } == 9)
    #expect(tall.lines.contains("! Alarm 8 of the mission."))
  }

  @Test func `an unchanged state sends fewer than 100 bytes, and the same moment none`() {
    var painter = ScreenPainter()
    let whole = painter.bytes(for: WatchScreen().page(Self.state()))
    #expect(whole.utf8.count > 800)
    #expect(painter.bytes(for: WatchScreen().page(Self.state())).isEmpty)
    let next = painter.bytes(for: WatchScreen().page(Self.state(at: Self.later(15))))
    #expect(!next.isEmpty && next.utf8.count < 100, "\(next.utf8.count) bytes")
    // A count that changes costs its digits and the way there.
    var changed = Self.state(at: Self.later(30))
    changed.planning.content.board?.departures[0].seatsTaken = 205
    let bytes = painter.bytes(for: WatchScreen().page(changed))
    #expect(bytes.utf8.count < 100, "\(bytes.utf8.count) bytes")
  }

  @Test func `what was painted in parts is what a whole page shows, for any pages`() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    var painter = ScreenPainter()
    var terminal = TerminalScreen()
    let letters = Array("ab c日ឈ")
    for round in 0..<400 {
      var page = TerminalPage(
        lines: (0..<24).map { _ in
          String(
            (0..<Int.random(in: 0...9, using: &random)).map { _ in
              letters[Int.random(in: 0..<4, using: &random)]
            })
        })
      if round % 7 == 0 {
        page.lines[Int.random(in: 0..<24, using: &random)] = String(letters[5...])
      }
      page.cursorRow = Int.random(in: 0..<24, using: &random)
      page.cursorColumn = Int.random(in: 0..<80, using: &random)
      if round % 31 == 0 { painter.forget() }
      terminal.feed(painter.bytes(for: page).utf8)
      var shown: [String] = []
      for line in page.lines {
        var text = line
        while text.hasSuffix(" ") { text.removeLast() }
        shown.append(text)
      }
      #expect(terminal.lines == shown, "seed \(seed), round \(round)")
      #expect(terminal.cursor == page.cursor, "seed \(seed)")
      #expect(terminal.isWhole && terminal.unknown == [], "seed \(seed)")
    }
  }

  @Test func `a page that came in parts is not whole`() {
    var painter = ScreenPainter()
    var terminal = TerminalScreen()
    terminal.feed(painter.bytes(for: WatchScreen().page(Self.state())).utf8)
    let next = Array(painter.bytes(for: WatchScreen().page(Self.state(at: Self.later(15)))).utf8)
    terminal.feed(next.dropLast(3))
    #expect(!terminal.isWhole)
    terminal.feed(next.suffix(3))
    #expect(terminal.isWhole)
  }

  // MARK: The command

  private func rig(_ role: Role, isDown: Bool = false) throws -> Rig {
    var rig = try Rig { _, request, _ in
      switch request {
      case is StatusRequest where role != .screener:
        return ServiceStatus(service: "intake", chainIntact: true, queueWaiting: 12)
      case is ReportRequest where [Role.planner, .liaison].contains(role):
        // Arrivals are asked with a day, cases without.
        guard let request = request as? ReportRequest, request.from != nil else {
          return StatusReport(
            rows: [StatusRow(caseClass: .ready, persons: 35)], persons: 35)
        }
        return ArrivalsReport(timeZone: "Asia/Phnom_Penh", events: 37, persons: 35)
      case is BoardRequest where role == .planner:
        if isDown { throw RPCError(.unavailable, "no connection") }
        return Self.board()
      case is PlanningStatusRequest where role == .planner:
        return PlanningStatus(service: "planning", chainIntact: true)
      default: throw RPCError(.permissionDenied, "not for this role")
      }
    }
    rig.role = role
    return rig
  }

  @Test func `--once prints the board and ends; --json is the same as data`() async throws {
    let outcome = try await rig(.planner).run(["watch", "--once"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("37 arrivals today (35 persons)   12 in the queue"))
    #expect(outcome.output.contains("! Alarm 0 of the mission."))
    let json = try await rig(.planner).run(["watch", "--once", "--json"])
    let result = try MessageJSON.decode(WatchResult.self, from: json.output)
    #expect(result.board == Self.board() && result.cases == nil)
    #expect(result.arrivals?.events == 37 && result.intake?.queueWaiting == 12)
  }

  @Test func `each role sees what it may, and is told what is not for it`() async throws {
    let liaison = try await rig(.liaison).run(["watch", "--once"])
    #expect(liaison.exitCode == 0)
    #expect(liaison.output.contains("planning is not for your role"))
    #expect(liaison.output.contains("  ready                          35"))
    let screener = try await rig(.screener).run(["watch", "--once"])
    #expect(screener.exitCode == 0)
    #expect(screener.output.contains("intake is not for your role"))
    #expect(screener.output.contains("not known"))
  }

  @Test func `a service that does not answer is an alarm and exit code 1`() async throws {
    let outcome = try await rig(.planner, isDown: true).run(["watch", "--once"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("! planning: "))
    #expect(outcome.output.contains("no answer yet"))
  }

  @Test func `the board stays as it was while nobody answers, and says since when`() {
    var state = Self.state(at: Self.later(15))
    state.planning.answeredAt = Self.asOf
    state.planning.problem = "planning cannot be reached"
    let page = WatchScreen().page(state)
    #expect(page.lines[0].hasSuffix("no answer since 08:00:00"))
    #expect(page.lines.contains("! planning: planning cannot be reached"))
    #expect(page.lines.contains { $0.contains("D01") })
  }

  @Test(arguments: [(-1, "closed"), (59, "59 min"), (60, "1 h"), (4_319, "71 h"), (4_320, "3 d")])
  func `what is left until a list closes is coarse`(minutes: Int64, text: String) {
    #expect(WatchScreen.remaining(minutes * 60_000_000) == text)
  }

  @Test func `wrong usage is refused`() async throws {
    for arguments in [["--interval", "1"], ["--json"], ["--as-of", "now"]] {
      let outcome = try await rig(.planner).run(["watch"] + arguments)
      #expect(outcome.exitCode == 64, "\(arguments)")
    }
  }

  /// A terminal whose keys a test presses, and what was written to it.
  private final class FakeTerminal: TextTerminal {
    let keys: AsyncStream<KeyPress>
    private let continuation: AsyncStream<KeyPress>.Continuation
    private let state = Mutex((text: "", writes: 0))
    let size = (rows: 24, columns: 80)
    private let leaveAfter: Int

    init(leaveAfter: Int) {
      (keys, continuation) = AsyncStream.makeStream()
      self.leaveAfter = leaveAfter
    }

    func write(_ text: String) {
      let writes = state.withLock { state in
        state.text += text
        state.writes += 1
        return state.writes
      }
      if writes >= leaveAfter { continuation.yield(.character("q")) }
    }

    func restore() {}
    var screen: TerminalScreen {
      var screen = TerminalScreen()
      screen.feed(state.withLock { $0.text }.utf8)
      return screen
    }
  }

  @Test func `the session paints what was answered until q is pressed`() async throws {
    let terminal = FakeTerminal(leaveAfter: 2)
    let rig = try rig(.planner)
    let identity = try PeerIdentity(
      trustDomain: "homeward.example", mission: try #require(Mission("IDN-PNH")), role: .planner,
      name: "p")
    let environment = CommandEnvironment(
      output: CollectedOutput(), input: CollectedInput(""), variables: ["TERM": "vt100"],
      clock: rig.clock,
      connecting: StubConnecting(service: StubService(answer: rig.answer), identity: identity),
      programDirectory: "/", workingDirectory: "/", terminal: { _ in terminal })
    let code = await ManifestCommand.run(
      [
        "watch", "--intake", "127.0.0.1:1", "--planning", "127.0.0.1:2", "--trust", "t",
        "--credential", "c",
      ], in: environment)
    #expect(code == 0)
    #expect(terminal.screen.lines[0].hasPrefix("IDN-PNH  Wed 21 Jan 08:00  plan 3"))
    #expect(!terminal.screen.hasOverflowed)
  }
}

/// SplitMix64.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
