import Foundation
import RepatriationSchema
import ServiceKit
import TestSupport
import Testing
import Wire

/// `manifest watch` on a terminal of its own, against both services.
@Suite(.serialized) struct WatchBoardTests {
  private static let interval = 2

  private static func board(
    _ deployment: TestDeployment, _ arguments: [String] = [], terminal: String = "vt100"
  ) throws -> TerminalProgram {
    try TerminalProgram(
      Executables.path("manifest"), ["watch", "--interval", "\(interval)"] + arguments,
      environment: [
        "HOMEWARD_INTAKE": deployment.intakeAddress,
        "HOMEWARD_PLANNING": deployment.planningAddress,
        "HOMEWARD_TRUST": deployment.trust.path, "HOMEWARD_CREDENTIAL": "idn-planner",
        "XDG_CONFIG_HOME": deployment.directory.file("config"), "TERM": terminal,
      ])
  }

  /// The clock of the last answer, at the end of the title.
  private static func answered(_ screen: TerminalScreen) -> String? {
    guard let range = screen.lines[0].range(of: "answered ") else { return nil }
    return String(screen.lines[0][range.upperBound...])
  }

  @Test
  func `the board sends little, survives a service that is gone, and gives the terminal back`()
    async throws
  {
    let deployment = try TestDeployment()
    try await deployment.startIntake()
    try await deployment.startPlanning()
    let board = try Self.board(deployment)
    var screen = try await board.wait(for: "answered ")
    #expect(screen.lines.count == 24)
    #expect(screen.lines[0].hasPrefix("IDN-PNH  "))
    #expect(screen.lines[1].hasPrefix("0 arrivals today (0 persons)   0 in the queue"))
    #expect(screen.lines.contains("Alarms"))
    #expect(screen.lines[23] == "q leave   r ask now   ^L paint anew")
    #expect(!screen.hasOverflowed && screen.unknown == [])

    // What changes nothing but the clock costs fewer than 100 bytes.
    var sizes: [Int] = []
    for _ in 0..<3 {
      let before = try #require(Self.answered(screen))
      let written = board.written.utf8.count
      screen = try await board.wait("another answer") { screen in
        Self.answered(screen).map { $0 != before } ?? false
      }
      sizes.append(board.written.utf8.count - written)
    }
    #expect(sizes.min().map { $0 > 0 && $0 < 100 } ?? false, "\(sizes)")

    let registration = try await deployment.manifest(
      as: "idn-officer", ["register", "--desk", "IDN-3"],
      input: #"{"fullName": "Somebody", "nationality": "IDN"}"#)
    #expect(registration.status == 0, "\(registration.errors)")
    board.press("r")
    screen = try await board.wait("the new arrival") { $0.lines[1].hasPrefix("1 arrival") }
    #expect(!screen.text.contains("Somebody"))

    let intake = try #require(deployment.intakeProcess)
    intake.kill()
    await intake.wait()
    board.press("r")
    screen = try await board.wait(for: "no answer since ")
    // What was known stays.
    #expect(screen.lines[1].hasPrefix("1 arrival"))
    #expect(screen.lines.contains { $0.hasPrefix("! intake: ") })
    try await deployment.startIntake()
    board.press("r")
    _ = try await board.wait("an answer again") { Self.answered($0) != nil }

    board.press("q")
    #expect(try await board.end() == 0)
    #expect(!board.screen.text.contains("Open cases"), "the other screen is left")
    #expect(board.written.hasSuffix("\u{1B}[?2004l\u{1B}[?1049l"))
    await deployment.stop()
  }

  @Test func `on a dumb terminal it writes lines, and Control-C leaves`() async throws {
    let deployment = try TestDeployment()
    try await deployment.startIntake()
    try await deployment.startPlanning()
    let board = try Self.board(deployment, terminal: "dumb")
    try await board.wait(for: "Alarms")
    #expect(!board.written.contains("\u{1B}"))
    board.press("\u{03}")
    #expect(try await board.end() == 0)
    await deployment.stop()
  }
}
