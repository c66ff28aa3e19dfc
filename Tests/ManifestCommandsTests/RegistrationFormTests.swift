internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import ManifestCommands

/// The form without a terminal.
@Suite struct RegistrationFormTests {
  private static let passport = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
  ]

  private static let reading: FieldReading = {
    FieldReading(
      now: Timestamp("2026-01-21T01:00:00Z") ?? Timestamp(), timeZone: "Asia/Phnom_Penh")
  }()

  private static func form(
    _ defaults: RegistrationForm.Defaults = .init(desk: "IDN-3", nationality: "IDN")
  ) -> RegistrationForm {
    RegistrationForm(
      person: ID(WireUUID(high: 1, low: 2)), mission: "IDN-PNH", reading: reading,
      defaults: defaults)
  }

  private static func read(_ text: String, _ field: FormField) -> String? {
    try? reading.read(text, in: field).text
  }

  @Test(arguments: [
    ("14/09/1998", "1998-09-14"), ("14.9.1998", "1998-09-14"), ("1998-09-14", "1998-09-14"),
    ("14091998", "1998-09-14"), ("14 Sep 1998", "1998-09-14"), ("5 Agu 2001", "2001-08-05"),
    ("14/09/98", "1998-09-14"), ("09/1998", "1998-09"), ("1998", "1998"), ("27y", "age 27"),
    ("age 3", "age 3"), ("01/02/25", "2025-02-01"),
  ])
  func `a birth date is understood as people write it`(typed: String, kept: String) {
    #expect(Self.read(typed, .born) == kept)
  }

  @Test(arguments: ["31/02/1999", "2027", "1899", "121y", "0", "14/13/1998", "soon", "22/01/2026"])
  func `a birth date that cannot be is refused with what to type`(typed: String) {
    #expect(throws: FieldReading.Refusal.self) { try Self.reading.read(typed, in: .born) }
  }

  @Test func `a few letters are enough for a choice, and two meanings are told`() throws {
    #expect(Self.read("conf", .custody) == "confiscated")
    #expect(Self.read("se, w", .needs) == "serious illness, wheelchair")
    #expect(Self.read("perempuan", .sex) == "f")
    do {
      _ = try Self.reading.read("p", in: .channel)
      Issue.record("p is a province or the police")
    } catch {
      #expect(error.reason == "That could be province or police. Type one more letter.")
    }
  }

  @Test func `a time is of today unless a day is named, and never in the future`() throws {
    // It is 08:00 in Phnom Penh.
    #expect(Self.read("07:30", .receivedAt) == "2026-01-21 07:30")
    #expect(Self.read("08:30", .receivedAt) == nil)
    #expect(Self.read("2026-01-20 23:15", .receivedAt) == "2026-01-20 23:15")
    var form = Self.form()
    _ = form.enter("2026-01-20 23:15", in: .receivedAt)
    #expect(form.registration.receivedAt == Timestamp("2026-01-20T23:15:00+07:00"))
  }

  @Test func `every choice of the form is a code of the schema`() {
    for field in FormField.allCases where !field.choices.isEmpty && field != .documentType {
      for choice in field.choices {
        var form = Self.form()
        _ = form.enter("x", in: .fullName)
        _ = form.enter("A1", in: .documentNumber)
        let before = form.registration
        _ = form.enter(choice, in: field)
        // The channel stands already, and no to a consent is not to have consented.
        if choice == "walk-in" || (field == .consent && choice == "no") { continue }
        #expect(form.registration != before, "\(field) \(choice)")
      }
    }
  }

  @Test func `a scan fills what is empty and keeps what was typed`() {
    var form = Self.form()
    _ = form.enter("Anna Eriksson", in: .fullName)
    #expect(
      form.enter(Self.passport[0], in: .note)
        == .scanning("Line 1 of the machine-readable zone is read. Scan or paste the next."))
    guard case .scanned(let words) = form.enter(Self.passport[1].lowercased(), in: .note) else {
      Issue.record("the second line ends the zone")
      return
    }
    #expect(words == "TD3 read. You typed otherwise, and that stays: Name.")
    let registration = form.registration
    #expect(registration.fullName == "Anna Eriksson")
    #expect(registration.nationality.description == "UTO")
    #expect("\(registration.born)" == "1974-08-12")
    #expect(registration.note.isEmpty)
    #expect(registration.documents[0].mrzLine2 == Self.passport[1])
    #expect(registration.documents[0].custody == .holder)
  }

  @Test func `lines that nobody can read are kept and flagged`() throws {
    var form = Self.form()
    _ = form.enter(String(Self.passport[0].dropLast(3)), in: .fullName)
    guard case .scanned(let words) = form.enter(Self.passport[1], in: .fullName) else {
      Issue.record("two lines are a zone, however long")
      return
    }
    #expect(words.contains("41, 44 characters"))
    _ = form.enter("Anna", in: .fullName)
    let document = try #require(form.registration.documents.first)
    #expect(document.mrzFailures == ["unreadable"])
    #expect(document.mrzLine2 == Self.passport[1])
    #expect(form.registration.warnings.contains("mrz-unreadable"))
  }

  @Test func `a number corrected by hand is kept with the scan and flagged`() throws {
    var form = Self.form()
    for line in Self.passport { _ = form.enter(line, in: .fullName) }
    _ = form.enter("L898902C8", in: .documentNumber)
    let document = try #require(form.registration.documents.first)
    #expect(document.number == "L898902C8")
    #expect(document.mrzFailures == ["number-differs"])
  }

  @Test func `a name that looks like nothing else is no scan`() {
    #expect(!ScannedLines.looksLikeOne("MUHAMMAD ABDURRAHMAN WAHID SASTROWARDOYO"))
    #expect(ScannedLines.lines(in: "Siti\nAminah").isEmpty)
  }

  @Test func `desk, way and group stay for the next person; nothing else does`() {
    var form = Self.form()
    for (text, field) in [
      ("Budi", FormField.fullName), ("IDN-4", .desk), ("pol", .channel), ("F7", .household),
      ("head", .relation), ("ret", .intent),
    ] { _ = form.enter(text, in: field) }
    let next = Self.form(form.nextDefaults)
    let kept = FormField.allCases.filter { !next[$0].isEmpty }
    #expect(kept == [.nationality, .household, .desk, .channel, .receivedAt])
    #expect(next[.household] == "F7" && next[.channel] == "police" && next[.desk] == "IDN-4")
    #expect(!next.isBegun)
    #expect(next.registration.group == form.registration.group)
  }

  @Test func `every page fits 80 columns and 24 rows, whatever is typed`() {
    var form = Self.form()
    for field in FormField.allCases where field.choices.isEmpty {
      _ = form.enter(String(repeating: "長い文 wide ", count: 8), in: field)
    }
    var screen = FormScreen(rows: 24, columns: 80)
    screen.title = String(repeating: "title ", count: 40)
    for field in FormField.allCases {
      let text = form[field]
      for caret in [0, text.count / 2, text.count] {
        let page = screen.page(form, at: field, text: text, caret: caret)
        #expect(page.lines.count == 24)
        #expect(page.lines.allSatisfy { TextWidth.columns($0) < 80 }, "\(field)")
        #expect(page.cursor.column < 80 && page.lines[page.cursor.row].hasPrefix(">"))
      }
    }
  }

  @Test func `help and message of every field fit their three lines`() {
    var screen = FormScreen(rows: 24, columns: 80)
    screen.title = "t"
    for field in FormField.allCases where field != .indicators {
      let words =
        field.help
        + (field.choices.isEmpty ? "" : " [\(field.choices.joined(separator: ", "))]")
      #expect(TextWidth.wrapped(words, width: 79).count <= 3, "\(field)")
    }
  }
}

/// Keys as terminals send them.
@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [KeyPress] {
    var decoder = KeyDecoder()
    return text.utf8.compactMap { decoder.feed($0) }
  }

  @Test func `every terminal's arrows, function keys and pastes are understood`() {
    #expect(
      keys("\u{1B}[A\u{1B}OB\u{1B}[Z\u{1B}[5~\u{1B}[6~") == [
        .up, .down, .backTab, .pageUp, .pageDown,
      ])
    #expect(keys("\u{1B}OP\u{1B}[11~\u{1B}[[A") == [.help, .help, .help])
    #expect(keys("\u{1B}[200~a\nb\u{1B}[201~c") == [.paste("a\nb"), .character("c")])
    #expect(keys("\r\nx\n") == [.enter, .character("x"), .enter])
    #expect(keys("\u{03}\u{13}\u{7F}\t") == [.interrupt, .control("s"), .backspace, .tab])
    #expect(
      keys("é្ក長") == [.character("é"), .character("\u{17D2}"), .character("ក"), .character("長")])
  }

  @Test func `no bytes stop it, and a paste has an end`() throws {
    var decoder = KeyDecoder()
    let random = try TestClock()
    for _ in 0..<50_000 { _ = decoder.feed(UInt8(truncatingIfNeeded: random.random())) }
    var fresh = KeyDecoder()
    let long = "\u{1B}[200~" + String(repeating: "x", count: 20_000) + "\u{1B}[201~"
    let pasted = long.utf8.compactMap { fresh.feed($0) }
    guard case .paste(let text)? = pasted.first else {
      Issue.record("a paste that is too long is still a paste")
      return
    }
    #expect(text.utf8.count <= 8 * 1024)
  }
}
