internal import SchemaModel
internal import Testing

/// What JSON accepts and refuses, and how it says so.
@Suite struct JSONTests {
  /// `count` messages of which each holds the next in `fields` plain fields.
  private static func chain(_ count: Int, fields: Int) throws -> DynamicJSON {
    var schema = Schema()
    schema.messages = (0..<count).map { index in
      let type: TypeReference = index + 1 < count ? .message(name("M\(index + 1)")) : .u8
      return MessageDeclaration(
        name: name("M\(index)"),
        fields: (1...fields).map { Field(ordinal: $0, name: "f\($0)", type: type) })
    }
    return DynamicJSON(try DynamicCodec(schema))
  }

  @Test func `defaults are written as deep as messages go, and no deeper`() throws {
    let json = try Self.chain(4_000, fields: 1)
    let text = try json.encode(DynamicMessage(Self.name("M0")), includeDefaults: true)
    #expect(text.count { $0 == "{" } == 32)
    let read = try json.decode(text, as: Self.name("M0"))
    #expect(try json.codec.encode(read) == [0, 0])
  }

  @Test func `defaults that double with every message end at the longest text`() throws {
    var json = try Self.chain(40, fields: 2)
    json.limits.byteCount = 10_000
    let error = #expect(throws: DynamicError.self) {
      try json.encode(DynamicMessage(Self.name("M0")), includeDefaults: true)
    }
    #expect(error?.code == .limit)
    let few = try Self.chain(6, fields: 2)
    let text = try few.encode(DynamicMessage(Self.name("M0")), includeDefaults: true)
    #expect(text.count { $0 == "{" } == 63)
  }

  private static func name(_ text: String) -> QualifiedName {
    QualifiedName(package: "t.v1", name: text)
  }

  private static func json() throws -> DynamicJSON {
    var schema = Schema()
    schema.enums = [
      EnumDeclaration(
        name: name("Travel"),
        cases: [EnumCase(name: "fit", value: 1), EnumCase(name: "escort", value: 2)])
    ]
    schema.structs = [
      StructDeclaration(
        name: name("Place"),
        fields: [
          Field(ordinal: 1, name: "x", type: .i16), Field(ordinal: 2, name: "y", type: .i16),
        ])
    ]
    schema.unions = [
      UnionDeclaration(
        name: name("Choice"),
        cases: [
          UnionCase(tag: 1, name: "nothing", type: nil),
          UnionCase(tag: 2, name: "text", type: .string(max: 4)),
        ])
    ]
    var maybe = Field(ordinal: 7, name: "maybe", type: .u32)
    maybe.isOptional = true
    var level = Field(ordinal: 12, name: "level", type: .u8)
    level.defaultValue = .integer(3)
    var gone = Field(ordinal: 13, name: "gone", type: .u8)
    gone.isRemoved = true
    schema.messages = [
      MessageDeclaration(
        name: name("Person"),
        fields: [
          Field(ordinal: 1, name: "familyName", type: .string(max: 8)),
          Field(ordinal: 2, name: "count", type: .i64),
          Field(ordinal: 3, name: "small", type: .u8),
          Field(ordinal: 4, name: "ratio", type: .f32),
          Field(ordinal: 5, name: "travel", type: .enumeration(name("Travel"))),
          Field(ordinal: 6, name: "documents", type: .list(.message(name("Document")), max: 2)),
          maybe,
          Field(ordinal: 8, name: "at", type: .timestamp),
          Field(ordinal: 9, name: "place", type: .structure(name("Place"))),
          Field(ordinal: 10, name: "choice", type: .union(name("Choice"))),
          Field(
            ordinal: 11, name: "scores", type: .map(key: .string(max: 4), value: .u8, max: 2)),
          level, gone,
          Field(ordinal: 14, name: "byNumber", type: .map(key: .u8, value: .u8, max: 2)),
          Field(ordinal: 15, name: "blob", type: .bytes(max: 4)),
          Field(ordinal: 16, name: "key", type: .uuid),
          Field(ordinal: 17, name: "flag", type: .bool),
        ]),
      MessageDeclaration(
        name: name("Document"),
        fields: [
          Field(ordinal: 1, name: "issued", type: .date),
          Field(ordinal: 2, name: "wait", type: .duration),
          Field(ordinal: 3, name: "since", type: .partialDate),
        ]),
    ]
    return DynamicJSON(try DynamicCodec(schema))
  }

  private static func read(_ text: String) throws -> DynamicMessage {
    try json().decode(text, as: name("Person"))
  }

  private static func failure(_ text: String) throws -> DynamicJSONError? {
    let json = try json()
    do throws(DynamicJSONError) {
      _ = try json.decode(text, as: name("Person"))
      return nil
    } catch {
      return error
    }
  }

  @Test func `an error says line, column, field and what was meant`() throws {
    let text = "{\n  \"familyName\": \"é\", \"documents\": [{}, {\"isued\": \"2026-01-19\"}]\n}"
    let error = try #require(try Self.failure(text))
    #expect(error.line == 2)
    #expect(error.column == 41)
    #expect(error.path == "documents[1]")
    #expect(error.suggestion == "issued")
    #expect(error.description.hasPrefix("2:41: documents[1]: "))
    #expect(error.description.hasSuffix("did you mean \"issued\"?"))
  }

  @Test(arguments: [
    (#"{"documents": [{"issued": "2026-02-29"}]}"#, "documents[0].issued"),
    (#"{"place": {"x": 40000}}"#, "place.x"),
    (#"{"choice": {"text": "12345"}}"#, "choice.text"),
    (#"{"scores": {"a": 1, "b": 256}}"#, "scores[1]"),
    (#"{"byNumber": [{"key": 1, "value": "x"}]}"#, "byNumber[0].value"),
    (#"{"$removed": {"13": 256}}"#, "$removed.13"),
    (#"{"$unknown": {"slots": ["*"]}}"#, "$unknown.slots"),
  ])
  func `an error names the field`(text: String, path: String) throws {
    #expect(try Self.failure(text)?.path == path)
  }

  @Test(arguments: [
    "", "{", "}", "[]", "null", "{} {}", "{,}", #"{"small": 1,}"#, #"{"small" 1}"#, #"{small: 1}"#,
    #"{"small": 01}"#, #"{"small": +1}"#, #"{"small": 1.0}"#, #"{"small": 1e0}"#,
    #"{"small": 256}"#, #"{"small": -1}"#, #"{"small": "1"}"#, #"{"small": null}"#,
    #"{"small": 1, "small": 1}"#, #"{"small": 1, "sm\u0061ll": 1}"#, #"{"count": "01"}"#,
    #"{"count": "9223372036854775808"}"#, #"{"count": 1.5}"#, #"{"count": " 1"}"#,
    #"{"ratio": 1e39}"#, #"{"ratio": "inf"}"#, #"{"ratio": NaN}"#, #"{"ratio": .5}"#,
    #"{"ratio": 1.}"#, #"{"travel": 1}"#, #"{"travel": "fitt"}"#, ##"{"travel": "#256"}"##,
    ##"{"travel": "#01"}"##, #"{"at": "2026-01-19"}"#, #"{"at": "2026-01-19T10:00:00"}"#,
    #"{"at": "2026-01-19T24:00:00Z"}"#, #"{"at": "2026-01-19T10:00:60Z"}"#,
    #"{"at": "2026-01-19T10:00:00.1234567Z"}"#, #"{"at": "300000-01-01T00:00:00Z"}"#,
    #"{"place": [1, 2]}"#, #"{"choice": {}}"#, #"{"choice": {"nothing": {}, "text": ""}}"#,
    #"{"choice": {"nothing": 1}}"#, ##"{"choice": {"#2": ""}}"##, ##"{"choice": {"#0": ""}}"##,
    #"{"scores": {"a": 1, "b": 2, "c": 3}}"#, #"{"scores": [{"key": "a", "value": 1}]}"#,
    #"{"byNumber": {"1": 2}}"#, #"{"byNumber": [{"key": 1}]}"#,
    #"{"byNumber": [{"key": 1, "value": 1}, {"key": 1, "value": 2}]}"#,
    #"{"documents": [{}, {}, {}]}"#, #"{"documents": {}}"#, #"{"documents": [null]}"#,
    #"{"familyName": "123456789"}"#, #"{"familyName": "a"#, #"{"familyName": "\x"}"#,
    #"{"familyName": "\ud800"}"#, #"{"familyName": "\udc00"}"#, #"{"familyName": "\ud800\u0041"}"#,
    "{\"familyName\": \"a\nb\"}", "\u{FEFF}{}", #"{"gone": 1}"#, #"{"blob": "AQI"}"#,
    #"{"blob": "AR=="}"#, #"{"blob": "AQIDBAU="}"#, #"{"blob": "A-_="}"#,
    #"{"key": "00112233445566778899aabbccddeeff"}"#,
    #"{"key": "00112233-4455-6677-8899-aabbccddeefg"}"#, #"{"flag": 1}"#, #"{"flag": "true"}"#,
    #"{"documents": [{"issued": "2026-1-19"}]}"#, #"{"documents": [{"issued": "+2026-01-19"}]}"#,
    #"{"documents": [{"issued": "-0000-01-01"}]}"#,
    #"{"documents": [{"issued": "+5881580-07-12"}]}"#, #"{"documents": [{"wait": "PT"}]}"#,
    #"{"documents": [{"wait": "P"}]}"#, #"{"documents": [{"wait": "P1DT"}]}"#,
    #"{"documents": [{"wait": "PT1M1H"}]}"#, #"{"documents": [{"wait": "PT1.5H"}]}"#,
    #"{"documents": [{"wait": "PT1.0H"}]}"#, #"{"documents": [{"wait": "P1.0D"}]}"#,
    #"{"documents": [{"issued": "-1-12-31"}]}"#, #"{"documents": [{"issued": "+012345-01-01"}]}"#,
    #"{"documents": [{"wait": "PT9223372036855S"}]}"#, #"{"documents": [{"since": "2002-13"}]}"#,
    #"{"documents": [{"since": "0000"}]}"#, #"{"documents": [{"since": "2001-02-29"}]}"#,
    #"{"$removed": {"1": 1}}"#, #"{"$removed": {"013": 1}}"#, #"{"$unknown": {"bits": {"9": 1}}}"#,
    #"{"$unknown": {"fixed": "AAA="}}"#, #"{"$unknown": {"slots": ["AQ==", ""]}}"#,
    #"{"$unknown": {"more": 1}}"#, #"{"$other": 1}"#,
  ])
  func `what is no message is refused`(text: String) throws {
    #expect(throws: DynamicJSONError.self) { try Self.read(text) }
  }

  @Test func `text that is not UTF-8 is refused`() throws {
    let json = try Self.json()
    #expect(throws: DynamicJSONError.self) {
      try json.decode([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], as: Self.name("Person"))
    }
  }

  @Test(arguments: [
    (#"{"count": "-9223372036854775808"}"#, 2, DynamicValue.integer(.min)),
    (#"{"count": 9223372036854775807}"#, 2, .integer(.max)),
    (#"{"ratio": 1e2}"#, 4, .double(100)),
    (#"{"ratio": "-Infinity"}"#, 4, .double(-.infinity)),
    (##"{"travel": "#9"}"##, 5, .unsigned(9)),
    (##"{"travel": "#1"}"##, 5, .unsigned(1)),
    (#"{"at": "1970-01-01T07:00:01.5+07:00"}"#, 8, .integer(1_500_000)),
    (#"{"at": "1969-12-31T19:00:00-05:30"}"#, 8, .integer(1_800_000_000)),
    (#"{"choice": {"nothing": {}}}"#, 10, .union(tag: 1, nil)),
    (##"{"choice": {"#7": "AQ=="}}"##, 10, .unknownUnion(tag: 7, [1])),
    (#"{"maybe": 0}"#, 7, .unsigned(0)),
    (#"{"level": 0}"#, 12, .unsigned(0)),
    (#"{"familyName": "\u00e9\ud83d\ude00\/"}"#, 1, .string("é😀/")),
    (#"{"place": {"y": 2}}"#, 9, .structure([.integer(0), .integer(2)])),
    (
      #"{"key": "00112233-4455-6677-8899-AABBCCDDEEFF"}"#, 16,
      .bytes([
        0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE,
        0xFF,
      ])
    ),
  ])
  func `accepted forms have their values`(
    text: String, ordinal: Int, value: DynamicValue
  ) throws {
    #expect(try Self.read(text)[ordinal] == value)
  }

  @Test func `a field that has its default is not set`() throws {
    #expect(try Self.read(#"{"level": 3, "small": 0, "documents": [], "maybe": null}"#).isDefault)
    #expect(try Self.read(#"{"choice": null, "place": {"x": 0, "y": 0}}"#).isDefault)
  }

  @Test func `fields are written in the order of their ordinals`() throws {
    let message = try Self.read(
      #"{"level": 5, "scores": {"b": 1, "a": 2}, "small": 7, "documents": [{}], "count": "12"}"#)
    let json = try Self.json()
    #expect(
      try json.encode(message)
        == #"{"count":"12","small":7,"documents":[{}],"scores":{"a":2,"b":1},"level":5}"#)
    #expect(
      try json.encode(message, pretty: true) == """
        {
          "count": "12",
          "small": 7,
          "documents": [
            {}
          ],
          "scores": {
            "a": 2,
            "b": 1
          },
          "level": 5
        }
        """)
  }

  @Test func `defaults are written on request`() throws {
    let json = try Self.json()
    let text = try json.encode(DynamicMessage(Self.name("Document")), includeDefaults: true)
    #expect(text == #"{"issued":"1970-01-01","wait":"PT0S","since":""}"#)
    let person = try json.encode(DynamicMessage(Self.name("Person")), includeDefaults: true)
    #expect(person.contains(#""travel":"unset""#))
    #expect(person.contains(#""maybe":null"#))
    #expect(person.contains(#""choice":null"#))
    #expect(person.contains(#""level":3"#))
    #expect(!person.contains("gone"))
  }

  @Test func `control characters are escaped and all else is kept`() throws {
    let json = try Self.json()
    let message = DynamicMessage(Self.name("Person"), [1: .string("\u{0}\n\"\\é\u{1F}")])
    #expect(try json.encode(message) == #"{"familyName":"\u0000\n\"\\é\u001f"}"#)
  }

  @Test func `a value that is not of its field's type is not written`() throws {
    let json = try Self.json()
    let values: [(Int, DynamicValue)] = [
      (1, .unsigned(1)), (5, .string("fit")), (9, .structure([])), (10, .union(tag: 9, nil)),
      (6, .list([.message(DynamicMessage(Self.name("Person")))])),
      (
        6,
        .list([.message(DynamicMessage(Self.name("Document"), [1: .integer(.max)]))])
      ),
    ]
    for (ordinal, value) in values {
      #expect {
        try json.encode(DynamicMessage(Self.name("Person"), [ordinal: value]))
      } throws: { error in
        (error as? DynamicError)?.code == .invalidValue
      }
    }
  }

  @Test(arguments: [(128, false), (129, true)])
  func `nesting of the text has a limit`(depth: Int, isTooDeep: Bool) throws {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let error = try #require(try Self.failure(text))
    #expect(error.reason.contains("nest") == isTooDeep)
  }

  @Test func `the size of the text and the number of values have limits`() throws {
    var json = try Self.json()
    json.limits.byteCount = 20
    json.limits.nodeCount = 3
    func reason(_ text: String) -> String? {
      do throws(DynamicJSONError) {
        _ = try json.decode(text, as: Self.name("Person"))
        return nil
      } catch { return error.reason }
    }
    #expect(reason(#"{"small": 1}         "#)?.contains("longer than 20") == true)
    #expect(reason(#"{"small": 1}        "#) == nil)
    #expect(reason("[1,2]")?.contains("object") == true)
    #expect(reason("[1,2,3]")?.contains("more than 3 values") == true)
  }

  @Test func `values in errors are never repeated`() throws {
    let secret = "Sokha"
    for text in [
      "{\"small\": \"\(secret)\"}", "{\"scores\": {\"\(secret)\": 1}}", "{\"\(secret)\": 1}",
      "{\"at\": \"\(secret)\"}", "{\"travel\": \"\(secret)\"}",
    ] {
      let error = try #require(try Self.failure(text))
      #expect(!error.description.contains(secret), "\(error)")
    }
  }

  @Test func `random bytes and damaged texts never trap`() throws {
    let json = try Self.json()
    let text = Array(
      #"{"count":"12","at":"2026-01-19T10:00:00Z","documents":[{"wait":"PT1H","since":"2002"}]}"#
        .utf8)
    var random = SplitMix(seed: 3)
    var refusedCount = 0
    for _ in 0..<5000 {
      var damaged = text
      for _ in 0...random.below(3) {
        damaged[random.below(damaged.count)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let message = try? json.decode(damaged, as: Self.name("Person")) else {
        refusedCount += 1
        continue
      }
      #expect(try json.decode(json.encode(message), as: Self.name("Person")) == message, "seed 3")
    }
    #expect(refusedCount > 1000)
  }
}
