import Foundation
import RepatriationSchema
import ServiceKit
import TestSupport
import Testing
import Wire

/// `manifest register` on a terminal of its own, against a real intake.
@Suite(.serialized) struct DeskFormTests {
  private static let enter = "\r"
  private static let save = "\u{13}"
  private static let interrupt = "\u{03}"
  /// ICAO Doc 9303-4's own example, and the same with a number that was misread.
  private static let passport = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
  ]
  private static let misread = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C46UTO7408122F1204159ZE184226B<<<<<10",
  ]

  private static func desk(
    _ deployment: TestDeployment, _ arguments: [String] = [], terminal: String = "vt100"
  ) throws -> TerminalProgram {
    try TerminalProgram(
      Executables.path("manifest"),
      ["register", "--desk", "IDN-3", "--time-zone", "Asia/Phnom_Penh"] + arguments,
      environment: [
        "HOMEWARD_INTAKE": deployment.intakeAddress, "HOMEWARD_TRUST": deployment.trust.path,
        "HOMEWARD_CREDENTIAL": "idn-officer",
        "XDG_CONFIG_HOME": deployment.directory.file("config"),
        "TERM": terminal,
      ])
  }

  private static func found(
    _ text: String, _ deployment: TestDeployment
  ) async throws -> [SearchHit] {
    try await deployment.intake(as: "idn-officer").search(SearchRequest(text: text)).hits
  }

  private static func file(
    _ person: ID<PersonFile>, _ deployment: TestDeployment
  ) async throws -> PersonFile {
    try await deployment.intake(as: "idn-officer").show(ShowRequest(person: person)).file
  }

  @Test func `a person is typed with few keys, on a screen of 80 by 24, and saved`() async throws {
    let deployment = try TestDeployment()
    try await deployment.startIntake()
    let desk = try Self.desk(deployment)
    var screen = try await desk.wait(for: "Register a person")
    #expect(screen.lines.count == 24)
    #expect(screen.lines[0].hasPrefix("Register a person  IDN-PNH  desk IDN-3"))
    #expect(screen.lines[23] == "Enter next  Up back  F1 help  ^U clear  ^S save  ^C leave")
    #expect(screen.lines[2].hasPrefix("> Name"))
    for part in ["Siti Aminah", Self.enter, Self.enter, "f", Self.enter, "14091998", Self.enter] {
      desk.type(part)
    }
    // Nationality stands already.
    desk.type(Self.enter)
    for part in ["p", Self.enter, "c1234567", Self.enter, Self.enter, "conf", Self.enter] {
      desk.type(part)
    }
    screen = try await desk.wait(for: "confiscated")
    #expect(screen.text.contains("Born               1998-09-14"))
    #expect(screen.text.contains("Nationality        IDN"))
    #expect(screen.text.contains("Document number    C1234567"))
    #expect(!screen.hasOverflowed)
    #expect(screen.unknown == [])
    desk.press(Self.save)
    screen = try await desk.wait(for: "Saved: ")
    #expect(screen.lines[0].contains("saved 1"))
    // A whole registration: 45 keys.
    #expect(desk.keyCount <= 45, "\(desk.keyCount) keys")
    // Desk and way stay for the next person, the name does not.
    #expect(!screen.text.contains("Siti"))
    desk.press(Self.interrupt)
    #expect(try await desk.end() == 0)
    #expect(desk.screen.text.contains("1 person registered."))
    #expect(!desk.screen.text.contains("Siti"), "no name stays on the terminal")

    let hit = try #require(try await Self.found("siti", deployment).first)
    let registration = try await Self.file(hit.person, deployment).registration
    #expect(registration.fullName == "Siti Aminah")
    #expect(registration.sex == .female)
    #expect("\(registration.born)" == "1998-09-14")
    #expect(registration.desk == "IDN-3")
    #expect(registration.channel == .walkIn)
    #expect(registration.documents.first?.custody == .confiscated)
    await deployment.stop()
  }

  @Test func `a scanned document fills the form from any field; a misread one is flagged`()
    async throws
  {
    let deployment = try TestDeployment()
    try await deployment.startIntake()
    let desk = try Self.desk(deployment)
    try await desk.wait(for: "Register a person")
    desk.send(Self.passport[0] + "\r" + Self.passport[1] + "\r")
    var screen = try await desk.wait(for: "TD3 read.")
    #expect(screen.text.contains("Name               ERIKSSON, ANNA MARIA"))
    #expect(screen.text.contains("Document number    L898902C3"))
    desk.press(Self.save)
    try await desk.wait(for: "Saved: ")
    // Scanned again with a wrong digit, pasted at once, in another field: kept, and the cursor goes
    // to what must be compared.
    desk.press(Self.enter)
    desk.press(Self.enter)
    desk.send("\u{1B}[200~" + Self.misread.joined(separator: "\n") + "\n\u{1B}[201~")
    screen = try await desk.wait(for: "CHECK with the document: number, composite")
    #expect(screen.lines.contains { $0.hasPrefix("> Document number") })
    #expect(!screen.hasOverflowed)
    desk.press(Self.save)
    screen = try await desk.wait(for: "may be the one at the desk")
    #expect(screen.text.contains("1  ERIKSSON, ANNA MARIA"))
    #expect(screen.text.contains("name equal"))
    desk.press("n")
    screen = try await desk.wait(for: "Check: mrz-number")
    // Three keys for the first person of a scan, and one more for each who looks like another.
    #expect(desk.keyCount == 5)
    desk.press(Self.interrupt)
    #expect(try await desk.end() == 0)
    let hits = try await Self.found("eriksson", deployment)
    #expect(hits.count == 2)
    var failures: [[String]] = []
    for hit in hits {
      failures.append(try await Self.file(hit.person, deployment).documents[0].mrzFailures)
    }
    #expect(failures.sorted { $0.count < $1.count } == [[], ["number", "composite"]])
    await deployment.stop()
  }

  @Test func `what cannot stand is told at the field, with what to type instead`() async throws {
    let deployment = try TestDeployment()
    try await deployment.startIntake()
    let desk = try Self.desk(deployment)
    try await desk.wait(for: "Register a person")
    desk.type("Budi\r\rz\r")
    try await desk.wait(for: "Type one of: m, f, x.")
    desk.type("\u{7F}m\r31/02/1999\r")
    try await desk.wait(for: "Type 14/09/1998, 09/1998, 1998, or an age such as 27y.")
    // Up leaves the field as it is and marks it; saving leads back to it.
    desk.press("\u{1B}[A")
    var screen = try await desk.wait(for: "! Born")
    desk.press(Self.save)
    screen = try await desk.wait("the field") { $0.lines.contains { $0.hasPrefix("> Born") } }
    #expect(screen.text.contains("31/02/1999"))
    desk.type("\u{15}27y\r")
    screen = try await desk.wait(for: "age 27")
    // Control-C asks before anybody is lost.
    desk.press(Self.interrupt)
    try await desk.wait(for: "This person is not saved.")
    desk.press("e")
    try await desk.wait(for: "> Nationality")
    desk.press(Self.interrupt)
    try await desk.wait(for: "This person is not saved.")
    desk.press("s")
    #expect(try await desk.end() == 0)
    let hit = try #require(try await Self.found("budi", deployment).first)
    #expect(try await Self.file(hit.person, deployment).registration.estimatedAge == 27)
    await deployment.stop()
  }

  @Test func `a save that found no service is repeated and registers one person`() async throws {
    let deployment = try TestDeployment()
    try await deployment.startIntake()
    let desk = try Self.desk(deployment)
    try await desk.wait(for: "Register a person")
    deployment.intakeProcess?.kill()
    await deployment.intakeProcess?.wait()
    desk.type("Agus Salim")
    desk.press(Self.save)
    try await desk.wait(for: "NOT SAVED, attempt 1.")
    try await deployment.startIntake()
    // The connection may still be on its way back.
    for attempt in 2...50 {
      desk.press(Self.save)
      let screen = try await desk.wait("an answer") { screen in
        screen.text.contains("Saved: ") || screen.text.contains("attempt \(attempt).")
      }
      if screen.text.contains("Saved: ") { break }
    }
    try await desk.wait(for: "Saved: ")
    desk.press(Self.interrupt)
    #expect(try await desk.end() == 0)
    #expect(try await Self.found("agus", deployment).count == 1)
    await deployment.stop()
  }

  @Test func `a dumb terminal asks line by line`() async throws {
    let deployment = try TestDeployment()
    try await deployment.startIntake()
    let desk = try Self.desk(deployment, terminal: "dumb")
    try await desk.wait(for: "Name:")
    desk.type("Rahmat\n")
    try await desk.wait(for: "Name, own script:")
    desk.type("\n")
    try await desk.wait(for: "Sex:")
    desk.type("?\n")
    try await desk.wait(for: "m, f, or x")
    desk.type("q\n")
    try await desk.wait(for: "! Type one of: m, f, x.")
    desk.type("m\n")
    try await desk.wait(for: "Born:")
    desk.send(Self.passport[0] + "\n" + Self.passport[1] + "\n")
    try await desk.wait(for: "You typed otherwise, and that stays: Name, Sex.")
    desk.type("*\n")
    try await desk.wait(for: "L898902C3")
    desk.press(Self.interrupt)
    try await desk.wait(for: "s save, t throw away, e go on")
    desk.type("e\n")
    desk.type("!\n")
    try await desk.wait(for: "Saved: ")
    desk.type(".\n")
    #expect(try await desk.end() == 0)
    #expect(!desk.written.contains("\u{1B}"), "no control sequence on a dumb terminal")
    #expect(try await Self.found("rahmat", deployment).count == 1)
    await deployment.stop()
  }

  @Test func `a terminal that goes away with a person typed in is a failure`() async throws {
    let deployment = try TestDeployment()
    try await deployment.startIntake()
    let desk = try Self.desk(deployment)
    try await desk.wait(for: "Register a person")
    desk.type("Dewi")
    try await desk.wait(for: "Dewi")
    desk.hangUp()
    #expect(try await desk.end() == 1)
    #expect(desk.screen.text.contains("NOT saved"))
    #expect(try await Self.found("dewi", deployment).isEmpty)
    await deployment.stop()
  }

  private static let parts = [
    "BAK", "CIL", "DRO", "FEN", "GUR", "HOM", "JIX", "KEF", "LUT", "MAV", "NYO", "PEZ", "QUI",
    "ROG", "SYA",
  ]

  /// Of digits, as ICAO Doc 9303-3, section 4.9 counts it.
  private static func checkDigit(_ digits: String) -> Int {
    let weights = [7, 3, 1]
    return digits.enumerated().reduce(0) {
      $0 + ($1.element.wholeNumberValue ?? 0) * weights[$1.offset % 3]
    }
      % 10
  }

  @Test func `a scanned person is on stable storage well within a second, after one key`()
    async throws
  {
    let deployment = try TestDeployment()
    try await deployment.startIntake()
    let desk = try Self.desk(deployment)
    try await desk.wait(for: "Register a person")
    var times: [Duration] = []
    let clock = ContinuousClock()
    for number in 1...30 {
      // People who are not taken for each other.
      let name =
        "P<UTO" + Self.parts[number % 15] + Self.parts[(number * 4 + 1) % 15] + "<<"
        + Self.parts[(number * 7 + 3) % 15] + Self.parts[number / 15]
      let first = name + String(repeating: "<", count: 44 - name.count)
      let document = 100_000_000 + number * 123_456_789 % 900_000_000
      let born = "\(50 + number)0\(1 + number % 9)1\(number % 10)"
      let start = clock.now
      desk.send(
        "\(first)\r\(document)6UTO\(born)\(Self.checkDigit(born))F1204159ZE184226B<<<<<10\r")
      desk.press(Self.save)
      try await desk.wait(for: "saved \(number)")
      times.append(clock.now - start)
    }
    times.sort()
    print("desk: median \(times[15]), longest \(times[29]) from scan to saved; one key each")
    #expect(desk.keyCount == 30)
    #expect(times[15] < .seconds(1))
    desk.press(Self.interrupt)
    #expect(try await desk.end() == 0)
    await deployment.stop()
  }
}
