internal import RepatriationSchema
internal import SchemaJSON
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// Registering and changing people against an intake that a test answers for.
@Suite struct PersonCommandTests {
  private static let person = "019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f"
  private static let other = "019bb2f5-1c3a-7000-8000-5a1b2c3d4e5f"
  private static let mrz = """
    P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
    L898902C36UTO7408122F1204159ZE184226B<<<<<10

    """

  /// Remembers what was sent.
  final class Sent: Sendable {
    let calls = Mutex<[(request: any WireMessage & Sendable, key: WireUUID?)]>([])

    func last<Request>(_ type: Request.Type) throws -> (Request, WireUUID?) {
      let call = try #require(calls.withLock { $0.last })
      return (try #require(call.request as? Request), call.key)
    }
  }

  private let sent = Sent()
  private let rig: Rig

  init() throws {
    let sent = sent
    rig = try Rig { method, request, options in
      guard let request = request as? any WireMessage & Sendable else {
        throw RPCError(.invalidArgument, "a message is expected")
      }
      sent.calls.withLock { $0.append((request, options.idempotencyKey)) }
      switch method {
      case "register":
        let person = (request as? RegisterRequest)?.registration.person ?? ID()
        return RegisterReply(person: person, sequence: 7, warnings: ["nik-form"])
      case "search": return SearchReply()
      case "show": return ShowReply()
      default: return ChangeReply(sequence: 8)
      }
    }
  }

  @Test func `what a desk always states the same is filled in`() async throws {
    let outcome = try await rig.run(
      ["register", "--desk", "IDN-3"], input: #"{"fullName":"Suharto","nationality":"IDN"}"#)
    #expect(outcome.exitCode == 0)
    let (request, key) = try sent.last(RegisterRequest.self)
    let registration = request.registration
    #expect(!registration.person.isNil)
    #expect(registration.mission == "IDN-PNH")
    #expect(registration.desk == "IDN-3")
    #expect(registration.receivedAt == rig.clock.now)
    #expect(registration.fullName == "Suharto")
    #expect(!request.imported)
    #expect(key != nil)
    #expect(outcome.output.contains("\(registration.person), event 7"))
    #expect(!outcome.output.contains("Suharto"))
  }

  @Test func `the same input with the same id and time has the same key`() async throws {
    let input = #"{"registration":{"fullName":"Suharto"},"groupKind":"family"}"#
    let arguments = ["register", "--id", Self.person, "--at", "2026-01-19T08:00+07:00"]
    _ = try await rig.run(arguments, input: input)
    let first = try sent.last(RegisterRequest.self)
    _ = try await rig.run(arguments, input: input)
    let second = try sent.last(RegisterRequest.self)
    #expect(first.0 == second.0 && first.1 == second.1)
    #expect(first.0.groupKind == .family)
    _ = try await rig.run(arguments, input: #"{"fullName":"Suharti"}"#)
    #expect(try sent.last(RegisterRequest.self).1 != first.1)
  }

  @Test func `machine-readable lines fill the document and the person`() async throws {
    let outcome = try await rig.run(
      ["register", "--mrz", "--intent", "return", "--mode", "assisted"], input: Self.mrz)
    #expect(outcome.exitCode == 0)
    let registration = try sent.last(RegisterRequest.self).0.registration
    #expect(registration.fullName == "ERIKSSON, ANNA MARIA")
    #expect(registration.born == PartialDate("1974-08-12"))
    #expect(registration.sex == .female)
    #expect("\(registration.nationality)" == "UTO")
    #expect(registration.intent == .returnHome && registration.travelMode == .assisted)
    let document = try #require(registration.documents.first)
    #expect(document.type == .passport)
    #expect(document.number == "L898902C3")
    #expect(document.expires == CalendarDate("2012-04-15"))
    #expect(document.mrzFailures.isEmpty)
    #expect(document.mrzLine1.hasPrefix("P<UTOERIKSSON"))
  }

  @Test func `lines that are no machine-readable zone say what is wrong`() async throws {
    let outcome = try await rig.run(["register", "--mrz"], input: "P<UTO\nabc\n")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("Line 2, column 1"))
    #expect(sent.calls.withLock { $0.isEmpty })
  }

  @Test func `of several records each gives one line, and one bad line is a failure`() async throws
  {
    let input = """
      {"fullName":"Siti","nationality":"IDN"}
      {"fulName":"x"}

      {"fullName":"Budi","nationality":"IDN"}
      """
    let outcome = try await rig.run(["register"], input: input)
    #expect(outcome.exitCode == 1)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("1 registered ") && lines[0].contains("event 7"))
    #expect(lines[1].hasPrefix("2 refused "))
    #expect(lines[2].hasPrefix("4 registered "))
    #expect(sent.calls.withLock { $0.count } == 2)
    #expect(!outcome.output.contains("Siti"))
  }

  @Test func `documents scanned one after the other are known by themselves, and once each`()
    async throws
  {
    let input = Self.mrz + "\n" + Self.mrz
    let arguments = ["register", "--at", "2026-01-19T08:00+07:00", "--json"]
    let outcome = try await rig.run(arguments, input: input)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.output.split(separator: "\n").count == 2)
    // The same document at the same moment is the same call, so it is one registration.
    let keys = sent.calls.withLock { $0.map(\.key) }
    #expect(keys.count == 2 && keys[0] == keys[1])
  }

  @Test func `JSON that does not fit says where`() async throws {
    let outcome = try await rig.run(["register"], input: "{\"fulName\":\"x\"}")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("1:2"))
    #expect(outcome.errors.contains("fullName"))
  }

  @Test func `a search is read, never an argument, and finding nobody is a negative answer`()
    async throws
  {
    let outcome = try await rig.run(
      ["person", "search", "--limit", "5"], input: "  Siti \nmore\n")
    #expect(outcome.exitCode == 1)
    #expect(outcome.output == "Nobody found.\n")
    #expect(try sent.last(SearchRequest.self).0 == SearchRequest(text: "Siti", limit: 5))
    let asked = try await rig.run(["person", "search"], input: "Budi\n", isTerminal: true)
    #expect(asked.errors.contains("queue token: "))
  }

  @Test func `a change is read as one of the cases of Change`() async throws {
    let outcome = try await rig.run(
      ["person", "update", Self.person],
      input: #"{"identityVerified":{"nationality":"IDN","basis":"interview"}}"#)
    #expect(outcome.exitCode == 0)
    let request = try sent.last(UpdateRequest.self).0
    #expect("\(request.person)" == Self.person)
    #expect(
      request.change
        == .identityVerified(IdentityVerified(nationality: "IDN", basis: "interview")))
    let wrong = try await rig.run(["person", "update", Self.person], input: #"{"magic":{}}"#)
    #expect(wrong.exitCode == 1)
  }

  @Test func `a hold takes its words from standard input and its key for its id`() async throws {
    let outcome = try await rig.run(
      [
        "hold", "place", Self.person, "--kind", "best-interest", "--review-by", "2026-02-01",
        "--key", Self.other,
      ], input: #"{"authority":"Court","reason":"sealed words"}"#)
    #expect(outcome.exitCode == 0)
    let (request, key) = try sent.last(PlaceHoldRequest.self)
    #expect(request.kind == .bestInterest)
    #expect(request.authority == "Court" && request.reason == "sealed words")
    #expect("\(request.hold)" == Self.other)
    #expect(key?.description == Self.other)
    #expect(request.reviewBy == CalendarDate("2026-02-01"))
    #expect(!outcome.output.contains("sealed"))
    #expect(outcome.output.contains("hold \(Self.other)"))
    let json = try await rig.run(
      ["hold", "place", Self.person, "--kind", "police", "--key", Self.other, "--json"],
      input: #"{"authority":"Police","reason":"sealed words"}"#)
    #expect(
      try MessageJSON.decode(ChangeReply.self, from: json.output).hold?.description == Self.other)
  }

  @Test func `a hold needs an authority as well`() async throws {
    let outcome = try await rig.run(
      ["hold", "place", Self.person, "--kind", "police"], input: #"{"reason":"sealed words"}"#)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("An authority is needed"))
    #expect(sent.calls.withLock { $0.isEmpty })
  }

  @Test func `an id of the caller's own needs its time`() async throws {
    let outcome = try await rig.run(["register", "--id", Self.person], input: "{}")
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("--id needs --at"))
    #expect(sent.calls.withLock { $0.isEmpty })
  }

  @Test(arguments: [
    #"{"document":{"type":"emergencyTravelDocument","number":"X1","issuer":"IDN","issued":"#
      + #""2026-01-20","expires":"2026-02-20","custody":"holder","validity":"valid","#
      + #""destination":"IDN","transits":["KUL"],"journeysLeft":1}}"#,
    #"{"etdApplied":{"appliedOn":"2026-01-20"}}"#,
    #"{"waiver":{"id":"019bb2f4-1c3a-7000-8000-5a1b2c3d4e01","requestedOn":"2026-01-20","#
      + #""outcome":"granted","decidedOn":"2026-02-02","waivedPercent":100,"#
      + #""coversThrough":"2026-02-28"}}"#,
    #"{"payment":{"id":"019bb2f4-1c3a-7000-8000-5a1b2c3d4e01","paidOn":"2026-02-03","#
      + #""cents":"21000"}}"#,
    #"{"exitPermit":{"id":"019bb2f4-1c3a-7000-8000-5a1b2c3d4e01","#
      + #""requestedOn":"2026-01-20","outcome":"granted","decidedOn":"2026-01-30","#
      + #""validUntil":"2026-02-28","port":"KTI"}}"#,
    #"{"stay":{"entered":"2025-06-01","entryPort":"KTI","authorisedUntil":"2025-07-01"}}"#,
    #"{"intent":{"intent":"returnHome","travelMode":"assisted","consent":"yes"}}"#,
    #"{"needs":{"needs":[{"code":"pregnant","week":30,"asOf":"2026-01-20","until":"#
      + #""2026-04-01"}]}}"#,
    #"{"assessmentOffered":{}}"#,
    #"{"fitToFly":{"fit":"yes","until":"2026-02-10","escortNeeded":false}}"#,
    #"{"vulnerability":{"vulnerable":true}}"#,
    #"{"danger":{"inDanger":true,"deadline":"2026-02-01"}}"#,
    #"{"bestInterestApproved":{}}"#,
  ])
  func `every example of a change in the help is one`(example: String) async throws {
    let help = try await rig.run(["person", "update", "--help"], connected: false).output
    let words = { (text: String) in text.filter { !$0.isWhitespace } }
    #expect(words(help).contains(words(example)))
    let outcome = try await rig.run(["person", "update", Self.person], input: example)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  @Test func `on a terminal a hold is asked for line by line`() async throws {
    let outcome = try await rig.run(
      ["hold", "place", Self.person, "--kind", "court"], input: "Court\nRef 1\nWhy\n",
      isTerminal: true)
    #expect(outcome.exitCode == 0)
    let request = try sent.last(PlaceHoldRequest.self).0
    #expect((request.authority, request.reference, request.reason) == ("Court", "Ref 1", "Why"))
  }

  @Test func `a reason is needed to release a hold and to keep people apart`() async throws {
    for arguments in [
      ["hold", "release", Self.person, Self.other],
      ["hold", "place", Self.person, "--kind", "police"], ["keep-apart", Self.person, Self.other],
    ] {
      let silent = try await rig.run(arguments, input: " \n")
      #expect(silent.exitCode == 1)
      #expect(silent.errors.contains("A reason is needed"))
    }
    #expect(sent.calls.withLock { $0.isEmpty })
    let lifted = try await rig.run(
      ["keep-apart", "--lift", Self.person, Self.other], input: "They made up.\n")
    #expect(lifted.exitCode == 0)
    let request = try sent.last(KeepApartRequest.self).0
    #expect(request.lift && request.reason == "They made up.")
  }

  @Test func `a group gets its id and mission, and needs members`() async throws {
    let outcome = try await rig.run(
      ["group", "set", "--json"],
      input: """
        {"kind":"family","members":[{"person":"\(Self.person)","relation":"head"}]}
        """)
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.output
        == "{\n  \"sequence\": \"8\",\n  \"repeated\": false,\n  \"hold\": null,\n  \"durability\": 0\n}\n"
    )
    let (request, key) = try sent.last(DefineGroupRequest.self)
    #expect(request.group.mission == "IDN-PNH")
    #expect(request.group.id.uuid == key)
    #expect(try await rig.run(["group", "set"], input: "{}").exitCode == 1)
  }
}
