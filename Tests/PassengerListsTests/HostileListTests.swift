internal import PassengerLists
internal import Testing

/// Bytes from outside: they are read, or refused with the place, and never more.
@Suite struct HostileListTests {
  private static func text(_ change: (String) -> String = { $0 }) throws -> [UInt8] {
    var writer = PassengerListWriter()
    writer.breaksLines = false
    let bytes = try writer.bytes(try SampleLists.transfer())
    return Array(change(String(decoding: bytes, as: UTF8.self)).utf8)
  }

  private static func error(_ bytes: [UInt8]) -> EdifactError? {
    do {
      _ = try PassengerListReader.lists(bytes)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    ("CNT+42:3'", "CNT+42:4'", EdifactError.Code.count), ("UNT+", "UNT+1", .count),
    ("UNE+1+7'", "UNE+1+8'", .count), ("UNZ+1+000000042'", "UNZ+2+000000042'", .count),
    ("UNH+1+PAXLST", "UNH+1+INVOIC", .value), ("BGM+745", "BGM+380", .value),
    ("ATT+2++F'", "ATT+2++Q'", .value), ("DTM+329:19980914:102'", "DTM+329:19980931:102'", .value),
    ("DTM+329:19980914:102'", "DTM+329:1998O914:102'", .value),
    ("DTM+189:2601271310:201'", "DTM+189:2601272510:201'", .value),
    ("NAD+FL+++SITI'", "NAD+FL'", .form), ("NAD+FL+++SITI'", "NA+FL+++SITI'", .form),
    ("NAD+FL+++SITI'", "NAD+FL+++siti'", .character), ("UNB+UNOA:4", "UNB+UNOC:4", .value),
    ("UNB+UNOA:4+IDN", "UNB+UNOA:4+idn", .character),
    ("TDT+20+Q9225", "DOC+P+1'TDT+20+Q9225", .order), ("UNZ+1+000000042'", "", .truncated),
    ("UNA:+.? '", "UNA::.? '", .form), ("UNA:+.? '", "UNAA+.? '", .form),
  ])
  func `what does not fit is refused with its segment and byte`(
    good: String, bad: String, code: EdifactError.Code
  ) throws {
    let whole = String(decoding: try Self.text(), as: UTF8.self)
    #expect(whole.contains(good), "\(good)")
    let error = Self.error(Array(whole.replacing(good, with: bad, maxReplacements: 1).utf8))
    #expect(error?.code == code, "\(bad): \(error as Any)")
    #expect(error.map { $0.offset >= 0 && $0.segment >= 0 } == true)
  }

  @Test func `the place is that of the segment at fault`() throws {
    let bytes = try Self.text { $0.replacing("CNT+42:3'", with: "CNT+42:9'") }
    let error = try #require(Self.error(bytes))
    let before = String(decoding: bytes[..<error.offset], as: UTF8.self)
    #expect(String(decoding: bytes[error.offset...], as: UTF8.self).hasPrefix("CNT+42:9'"))
    // Terminators before it, those that are released left out, and UNA.
    let terminators = before.replacing("?'", with: "").count { $0 == "'" }
    #expect(error.segment == terminators + 1)
  }

  @Test func `a message without UNA, with line ends and with another's separators is read`() throws
  {
    let list = try SampleLists.transfer()
    let without = try Self.text { String($0.dropFirst(9)) }
    #expect(try PassengerListReader.lists(without) == [list])
    let lines = Array(
      String(decoding: without, as: UTF8.self).replacing("'UN", with: "'\r\nUN").utf8)
    #expect(try PassengerListReader.lists(lines) == [list])
    var other = PassengerListWriter().segments(list)
    other[0].elements[6] = []
    var separators = EdifactSeparators()
    separators.element = UInt8(ascii: "|")
    separators.terminator = UInt8(ascii: "~")
    var writer = EdifactWriter(
      level: .a, separators: separators, writesAdvice: true, breaksLines: false)
    for segment in other { try writer.append(segment) }
    #expect(try PassengerListReader.lists(writer.bytes) == [list])
  }

  @Test func `what a directory has and this list does not need is passed over`() throws {
    let bytes = try Self.text {
      $0.replacing("ATT+2++F'", with: "ATT+2++F'", maxReplacements: 1)
        .replacing("LOC+178+KTI'", with: "GEI+4+173'FTX+BAG+++2'LOC+178+KTI'", maxReplacements: 1)
        .replacing("TDT+20+Q9871+++Q9'", with: "TDT+20+Q9871+++Q9'DTM+189:2601271800:201'")
        .replacing(/UNT\+(\d+)/) { "UNT+\((Int($0.1) ?? 0) + 3)" }
    }
    #expect(try PassengerListReader.lists(bytes) == [try SampleLists.transfer()])
  }

  @Test func `every cut and every changed byte is read or refused, never a trap`() throws {
    let bytes = try Self.text()
    for length in bytes.indices { #expect(Self.error(Array(bytes[..<length])) != nil, "\(length)") }
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    for round in 0..<20_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: changed.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: changed[index] = .random(in: .min ... .max, using: &random)
        case 1: changed.remove(at: index)
        case 2: changed.insert(Array("'+:?".utf8).randomElement(using: &random) ?? 0, at: index)
        default: changed[index] = Array("'+:?0".utf8).randomElement(using: &random) ?? 0
        }
      }
      // What is read can be written and read again.
      guard let lists = try? PassengerListReader.lists(changed) else { continue }
      for list in lists {
        let again = try PassengerListReader.lists(try PassengerListWriter().bytes(list))
        #expect(again == [list], "seed \(seed), round \(round)")
      }
    }
  }

  @Test func `each size is bounded`() throws {
    let advice = "UNA:+.? '"
    func code(_ text: String) -> EdifactError.Code? { Self.error(Array(text.utf8))?.code }
    func segments(_ count: Int) throws(EdifactError) -> Int {
      try EdifactReader.segments(
        Array(String(repeating: "AAA'", count: count).utf8)
      ).count
    }
    let limit = EdifactReader.maximumSegments
    #expect(try segments(limit - 1) == limit - 1)
    #expect(try segments(limit) == limit)
    #expect(throws: EdifactError.self) { try segments(limit + 1) }
    for (count, isRead) in [(63, true), (64, true), (65, false)] {
      let text = "AAA" + String(repeating: "+1", count: count) + "'"
      #expect(((try? EdifactReader.segments(Array(text.utf8))) != nil) == isRead)
    }
    for (count, isRead) in [(31, true), (32, true), (33, false)] {
      let text = "AAA+1" + String(repeating: ":1", count: count - 1) + "'"
      #expect(((try? EdifactReader.segments(Array(text.utf8))) != nil) == isRead)
    }
    for (count, isRead) in [(511, true), (512, true), (513, false)] {
      let text = "AAA+" + String(repeating: "1", count: count) + "'"
      #expect(((try? EdifactReader.segments(Array(text.utf8))) != nil) == isRead)
    }
    let large = [UInt8](repeating: 0x41, count: EdifactReader.maximumBytes + 1)
    #expect(Self.error(large)?.code == .tooLarge)
    #expect(Self.error(Array(large.dropLast()))?.code == .tooLarge)
    #expect(code(advice) == .truncated)
    #expect(code("") == .truncated)
    var list = try SampleLists.transfer()
    let person = list.passengers[2]
    for (count, isRead) in [(4_095, true), (4_096, true), (4_097, false)] {
      list.passengers = Array(repeating: person, count: count)
      let bytes = try PassengerListWriter().bytes(list)
      #expect(((try? PassengerListReader.lists(bytes)) != nil) == isRead, "\(count)")
    }
  }
}
