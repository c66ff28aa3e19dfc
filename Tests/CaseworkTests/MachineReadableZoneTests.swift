internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

/// The specimens are those of ICAO Doc 9303 parts 4 (TD3), 5 (TD1) and 6 (TD2).
@Suite struct MachineReadableZoneTests {
  static let td3 = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
  ]
  static let td2 = [
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6",
  ]
  static let td1 = [
    "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
  ]

  @Test func `the specimen passport reads with every check right`() throws {
    let zone = try MachineReadableZone(lines: Self.td3)
    #expect(zone.format == .td3)
    #expect(zone.documentCode == "P")
    #expect(zone.issuer == "UTO" && zone.nationality == "UTO")
    #expect(zone.primaryIdentifier == "ERIKSSON" && zone.secondaryIdentifier == "ANNA MARIA")
    #expect(zone.number == "L898902C3")
    #expect(zone.birthDate == "740812" && zone.expiryDate == "120415" && zone.sex == .female)
    #expect(zone.optionalData == "ZE184226B")
    #expect(zone.failures.isEmpty && zone.warnings.isEmpty && !zone.nameIsTruncated)
  }

  @Test func `the specimen cards read with every check right`() throws {
    for (lines, format) in [
      (Self.td1, MachineReadableZone.Format.td1), (Self.td2, .td2),
    ] {
      let zone = try MachineReadableZone(lines: lines)
      #expect(zone.format == format)
      #expect(zone.number == "D23145890" && zone.issuer == "UTO" && zone.nationality == "UTO")
      #expect(zone.primaryIdentifier == "ERIKSSON" && zone.secondaryIdentifier == "ANNA MARIA")
      #expect(zone.birthDate == "740812" && zone.expiryDate == "120415" && zone.sex == .female)
      #expect(zone.failures.isEmpty && zone.warnings.isEmpty)
    }
  }

  struct Break: Sendable, CustomStringConvertible {
    let lines: [String]
    let line: Int
    let column: Int
    let failures: [String]
    var description: String { "\(lines[0].count) line \(line) column \(column)" }
  }

  /// Each check digit raised by one. A digit inside the composite's range breaks the composite too: its
  /// weight is 7, 3 or 1 and a difference of 1 never gives 0 modulo 10.
  static let breaks = [
    Break(lines: td3, line: 2, column: 10, failures: ["number", "composite"]),
    Break(lines: td3, line: 2, column: 20, failures: ["birth-date", "composite"]),
    Break(lines: td3, line: 2, column: 28, failures: ["expiry", "composite"]),
    Break(lines: td3, line: 2, column: 43, failures: ["optional", "composite"]),
    Break(lines: td3, line: 2, column: 44, failures: ["composite"]),
    Break(lines: td2, line: 2, column: 10, failures: ["number", "composite"]),
    Break(lines: td2, line: 2, column: 20, failures: ["birth-date", "composite"]),
    Break(lines: td2, line: 2, column: 28, failures: ["expiry", "composite"]),
    Break(lines: td2, line: 2, column: 36, failures: ["composite"]),
    Break(lines: td1, line: 1, column: 15, failures: ["number", "composite"]),
    Break(lines: td1, line: 2, column: 7, failures: ["birth-date", "composite"]),
    Break(lines: td1, line: 2, column: 15, failures: ["expiry", "composite"]),
    Break(lines: td1, line: 2, column: 30, failures: ["composite"]),
  ]

  @Test(arguments: breaks)
  func `a wrong check digit is named and nothing is dropped`(_ broken: Break) throws {
    var lines = broken.lines
    var bytes = Array(lines[broken.line - 1].utf8)
    let digit = bytes[broken.column - 1]
    bytes[broken.column - 1] = digit == UInt8(ascii: "9") ? UInt8(ascii: "0") : digit + 1
    lines[broken.line - 1] = String(decoding: bytes, as: UTF8.self)
    let zone = try MachineReadableZone(lines: lines)
    #expect(zone.failures == broken.failures)
    #expect(zone.primaryIdentifier == "ERIKSSON" && zone.birthDate == "740812")
  }

  @Test func `a misread letter of the number fails the number and the composite`() throws {
    // Row 6 of the sample file: printed X2939265, scanned X0939265.
    let zone = try MachineReadableZone(lines: [
      "P<IDNNAINGGOLAN<<JAYADI<<<<<<<<<<<<<<<<<<<<<",
      "X0939265<3IDN9801163M3010127<<<<<<<<<<<<<<<0",
    ])
    #expect(zone.failures == ["number", "composite"])
    #expect(zone.number == "X0939265")
  }

  @Test func `the check digit of an empty optional field may be a filler or a zero`() throws {
    // Filler and 0 weigh the same in the composite, so its digit stays.
    let name = "P<IDNYULIARTI<<SURYA<<<<<<<<<<<<<<<<<<<<<<<<"
    let filler = try MachineReadableZone(
      lines: [name, "C1153071<4IDN9310276M3308039<<<<<<<<<<<<<<<8"])
    let zero = try MachineReadableZone(
      lines: [name, "C1153071<4IDN9310276M3308039<<<<<<<<<<<<<<08"])
    #expect(filler.failures.isEmpty && zero.failures.isEmpty)
    #expect(filler.optionalData.isEmpty && zero.optionalData.isEmpty)
  }

  @Test func `an optional field that holds something needs its digit`() throws {
    // Position 43 of the specimen is 1: a filler there is no check, and the composite misses the 1.
    let line = "L898902C36UTO7408122F1204159ZE184226B<<<<<<0"
    let zone = try MachineReadableZone(lines: [Self.td3[0], line])
    #expect(zone.failures.contains("optional"))
  }

  @Test func `one name is all primary identifier`() throws {
    let zone = try MachineReadableZone(
      lines: ["P<IDNSUHARTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", Self.td3[1]])
    #expect(zone.primaryIdentifier == "SUHARTO" && zone.secondaryIdentifier.isEmpty)
    #expect(zone.warnings.isEmpty)
    let words = try MachineReadableZone(
      lines: ["P<IDNCUT<NYAK<DIEN<<<<<<<<<<<<<<<<<<<<<<<<<<", Self.td3[1]])
    #expect(words.primaryIdentifier == "CUT NYAK DIEN" && words.secondaryIdentifier.isEmpty)
  }

  @Test func `an empty primary identifier is accepted with a warning`() throws {
    let zone = try MachineReadableZone(
      lines: ["P<IDN<<SURYA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", Self.td3[1]])
    #expect(zone.primaryIdentifier.isEmpty && zone.secondaryIdentifier == "SURYA")
    #expect(zone.warnings == ["empty-primary-identifier"])
    #expect(zone.failures.isEmpty)
  }

  @Test func `a letter in the last name position means that the name goes on`() throws {
    let field = "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"
    #expect(field.count == 39)
    let zone = try MachineReadableZone(lines: ["P<UTO" + field, Self.td3[1]])
    #expect(zone.nameIsTruncated && zone.warnings == ["name-truncated"])
    #expect(zone.secondaryIdentifier == "CHAYAPA DEJTHAMRONG K")
    let shorter = "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<<"
    #expect(try !MachineReadableZone(lines: ["P<UTO" + shorter, Self.td3[1]]).nameIsTruncated)
  }

  @Test func `Germany writes its code with fillers`() throws {
    let zone = try MachineReadableZone(
      lines: [
        "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<",
        "L898902C36D<<7408122F1204159ZE184226B<<<<<10",
      ])
    #expect(zone.issuer == "D" && zone.nationality == "D" && zone.failures.isEmpty)
    #expect(CountryCodes.isKnown("D<<") && CountryCodes.isKnown("D") && CountryCodes.isKnown("UTO"))
    #expect(
      !CountryCodes.isKnown("D<X") && !CountryCodes.isKnown("") && !CountryCodes.isKnown("<<<"))
    #expect(!CountryCodes.isKnown("idn") && !CountryCodes.isKnown("XXZ"))
  }

  @Test func `a number longer than nine characters goes on in the optional field`() throws {
    // D23145890734, weights 7 3 1: 91+6+3+7+12+5+56+27+0+49+9+4 = 269, so the digit is 9. The
    // composite of the card over the rest gives 2 (Doc 9303-5, its example of a long number).
    let card = try MachineReadableZone(lines: [
      "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2",
      "STEVENSON<<PETER<JOHN<<<<<<<<<",
    ])
    #expect(card.number == "D23145890734" && card.failures.isEmpty && card.optionalData.isEmpty)
    let td2 = try MachineReadableZone(lines: [
      "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D23145890<UTO7408122F12041597349<<<2",
    ])
    #expect(td2.number == "D23145890734" && td2.failures.isEmpty && td2.optionalData.isEmpty)
    let wrong = try MachineReadableZone(lines: [
      "I<UTOD23145890<7340<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2",
      "STEVENSON<<PETER<JOHN<<<<<<<<<",
    ])
    #expect(wrong.failures == ["number", "composite"])
  }

  @Test(arguments: ["<<<<<<<<<<<<<<<", "7<<<<<<<<<<<<<<", "734934593459345"])
  func `a filler for a digit without a number behind it is a failure`(_ optional: String) throws {
    let zone = try MachineReadableZone(lines: [
      "I<UTOD23145890<" + optional, Self.td1[1], Self.td1[2],
    ])
    #expect(zone.failures.contains("number"))
    #expect(zone.number == "D23145890")
  }

  @Test func `sex is M, F, X or a filler, and nothing else is guessed`() throws {
    for (letter, sex) in [
      ("M", Sex.male), ("F", .female), ("X", .unspecified), ("<", .unspecified),
    ] {
      let line = "L898902C36UTO7408122\(letter)1204159ZE184226B<<<<<10"
      #expect(try MachineReadableZone(lines: [Self.td3[0], line]).sex == sex)
    }
    let line = "L898902C36UTO7408122Q1204159ZE184226B<<<<<10"
    #expect(try MachineReadableZone(lines: [Self.td3[0], line]).sex == .unset)
  }

  @Test func `a character that no zone has is named with its place`() {
    #expect(throws: MachineReadableZone.ReadError.character(line: 2, column: 4)) {
      try MachineReadableZone(lines: [
        Self.td3[0], "L89c902C36UTO7408122F1204159ZE184226B<<<<<10",
      ])
    }
    #expect(throws: MachineReadableZone.ReadError.character(line: 1, column: 5)) {
      try MachineReadableZone(lines: ["  P<ÜTO", Self.td3[1]])
    }
    #expect(throws: MachineReadableZone.ReadError.character(line: 1, column: 2)) {
      try MachineReadableZone(lines: ["P UTO", Self.td3[1]])
    }
  }

  @Test(arguments: [
    [], [44], [44, 44, 44], [43, 44], [44, 45], [36, 44], [30, 30], [30, 30, 31],
  ])
  func `lines of another shape are refused with their lengths`(_ lengths: [Int]) {
    let lines = lengths.map { String(repeating: "<", count: $0) }
    #expect(throws: MachineReadableZone.ReadError.shape(lines: lengths)) {
      try MachineReadableZone(lines: lines)
    }
  }

  @Test func `blanks around a line are ignored`() throws {
    let zone = try MachineReadableZone(lines: [
      " " + Self.td3[0] + "\r\n", "\t" + Self.td3[1] + " ",
    ])
    #expect(zone.failures.isEmpty)
  }

  @Test func `lines of fillers and random letters never trap`() throws {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<<<".utf8)
    for seed in UInt64(1)...300 {
      var random = SeededGenerator(seed: seed)
      for lengths in [[44, 44], [36, 36], [30, 30, 30]] {
        let lines = lengths.map { length in
          String(
            decoding: (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 60 },
            as: UTF8.self)
        }
        let zone = try MachineReadableZone(lines: lines)
        #expect(zone.failures.count <= 5, "seed \(seed)")
        #expect(!zone.number.contains("<") && !zone.primaryIdentifier.contains("<"), "seed \(seed)")
      }
    }
  }

  @Test func `check digits weigh 7, 3, 1`() {
    // Doc 9303-3 section 4.9: 520727 gives 5*7+2*3+0*1+7*7+2*3+7*1 = 103, so 3.
    #expect(CheckDigit.compute("520727".utf8) == UInt8(ascii: "3"))
    // AB2134<<<: 10*7+11*3+2*1+1*7+3*3+4*1 = 125, so 5.
    #expect(CheckDigit.compute("AB2134<<<".utf8) == UInt8(ascii: "5"))
    #expect(CheckDigit.value(of: UInt8(ascii: "a")) == nil)
  }
}
