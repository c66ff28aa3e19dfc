internal import Foundation
internal import ManifestCommands
internal import RepatriationSchema
internal import Wire

/// First inputs of what reads files and keys at a desk. All people are invented.
extension FuzzSeeds {
  static func outboxes() throws -> [[UInt8]] {
    let messages = [
      OutboxRecord(),
      OutboxRecord(author: "spiffe://homeward.example/mission/IDN-PNH/role/intake-officer/desk-1"),
      OutboxRecord(content: .sent(OutboxSent(number: 1, sequence: 7))),
      OutboxRecord(content: .rejected(OutboxRejected(number: 1, field: "desk", reason: "unknown"))),
      OutboxRecord(
        content: .registration(
          OutboxRegistration(
            request: RegisterRequest(registration: Registration(mission: "IDN-PNH"))))),
    ]
    var inputs: [[UInt8]] = [[0], [1], [0] + Array("HWOUTBOX".utf8) + [1, 0]]
    for message in messages {
      let bytes = try message.encodedBytes()
      inputs.append([2, 127] + bytes)
      inputs.append([3, UInt8(clamping: bytes.count / 2)] + bytes + bytes)
      inputs.append([7, 3] + bytes)
    }
    let made = try OutboxSealing.make(
      id: WireUUID(), salt: [UInt8](repeating: 0x53, count: 32),
      key: [UInt8](repeating: 0x4B, count: 32))
    var file = made.header
    for (index, message) in messages.enumerated() {
      file += try made.sealing.frame(try message.encodedBytes(), number: index + 1)
    }
    inputs.append([0] + file)
    inputs.append([0] + file.dropLast(5))
    inputs.append([1] + file.dropFirst(made.header.count))
    return inputs
  }

  static func keyboards() -> [[UInt8]] {
    let texts = [
      "Siti Rahayu\r", "\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D\u{1B}OP\u{1B}[[A",
      "\u{1B}[200~P<IDNYULIARTI<<SURYA\u{1B}[201~", "\u{1B}[200~never ends", "\t\u{1B}[Z\u{7F}",
      "né á e\u{301} 印度 \u{1F469}\u{200D}\u{1F467}", "\u{1B}[1~\u{1B}[3~\u{1B}[11~\u{1B}[99~",
      "\u{1}\u{3}\u{13}\u{1A}", "a\r\nb\nc", "\u{1B}\u{1B}[", "\u{1B}[1234567890123456789~x",
    ]
    return texts.map { Array($0.utf8) }
      + [[0xC3], [0xF0, 0x9F, 0x41], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xFF, 0xFE, 0x41]]
  }

  static func sheets(_ samples: URL) throws -> [[UInt8]] {
    let sample = try String(
      contentsOf: samples.appendingPathComponent("arrivals-2026-01.csv"), encoding: .utf8)
    let lines = sample.split(whereSeparator: \.isNewline).map(String.init)
    guard let head = lines.first else { return [] }
    var inputs = [0, 10, 20, 60, 120, 400].filter { $0 + 4 <= lines.count }.map { start in
      [0] + Array((head + "\n" + lines[(start + 1)..<(start + 4)].joined(separator: "\n")).utf8)
    }
    inputs.append([0] + Array((head + "\r\n\"a\"\"b\",\"open").utf8))
    inputs.append([0] + Array("full_name;event_time\nA;B\n".utf8))
    let mapping = """
      {"name":"sheet","delimiter":";","skipLines":1,"offset":"+07:00","dates":["dd/MM/yyyy","d MMM yy"],
      "columns":[{"to":"full_name","from":["Given","Family"]},{"to":"event_time","from":["When"],
      "dates":["dd/MM/yyyy HH:mm"]},{"to":"birth_date","from":["Born"]},{"to":"sex","from":["Sex"],
      "codes":[{"theirs":["male","L"],"ours":"M"},{"theirs":["P"],"ours":"F"}],"otherwise":"X"},
      {"to":"mission","constant":"IDN-PNH"},{"to":"desk","constant":"IDN-1"}]}
      """
    let sheet = """
      Shelter list
      Given;Family;When;Born;Sex
      Surya;Yuliarti;19/01/2026 08:00;27/10/1993;L
      Made;;19/01/2026 09:10;3 Feb 01;P
      """
    for text in [
      sheet, "x\n" + sheet, sheet.replacingOccurrences(of: ";", with: "\t"), "", "\u{FEFF}",
    ] {
      inputs.append([1] + Array(mapping.utf8) + [0] + Array(text.utf8))
    }
    return inputs
  }

  static func answerSheets() -> [[UInt8]] {
    let head =
      "line,person,outcome,decided_on,reason,percent,amount_usd,covers_through,valid_until,port,number"
    let person = AnswersOracle.person(2)
    let rows = [
      "1,,granted,2026-02-03,,100,,,,,", "2,\(person),refused,2026-02-04,incomplete,,,,,,",
      "3,,returned,,'=later,,,,,,", "4,,granted,2026-02-03,,50%,210.50,2026-03-01,,,",
      "1,,granted,2026-02-06,,,,,2026-02-20,KTI,EP-17", "9,,granted,,,,,,,,", "1,,maybe,,,,,,,,",
      "1,\(person),granted,,,,,,,,",
    ]
    var inputs: [[UInt8]] = []
    for kind in UInt8(0)..<4 {
      inputs.append([kind] + Array((head + "\n" + rows.joined(separator: "\n")).utf8))
      inputs.append([kind | 4] + Array((head + "\n" + rows[..<4].joined(separator: "\r\n")).utf8))
    }
    inputs += rows.map { [0] + Array((head + "\n" + $0).utf8) }
    inputs.append([0] + Array("outcome\ngranted\n".utf8))
    return inputs
  }

  static func zones() -> [[UInt8]] {
    let texts = [
      "P<IDNYULIARTI<<SURYA<<<<<<<<<<<<<<<<<<<<<<<<\nC1153071<4IDN9310276M3308039<<<<<<<<<<<<<<<8",
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
      "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
      "P<IDN<<SURYA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n  C1153071<4IDN9310276M3308039<<<<<<<<<<<<<<<8 ",
      "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4",
      "{\"mission\":\"IDN-PNH\",\"fullName\":\"Surya Yuliarti\",\"born\":\"1993-10\"}",
      "{\"registration\":{\"desk\":\"IDN-1\"}}\n{\"registration\":{}}", "[[[[", "{}", "\n\n",
      "\u{FEFF}{}",
    ]
    return texts.flatMap { [[0] + Array($0.utf8), [1] + Array($0.utf8)] }
  }
}
