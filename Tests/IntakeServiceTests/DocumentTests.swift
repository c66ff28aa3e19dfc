internal import Casework
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// Machine-readable lines, identity numbers and emergency travel documents, as they reach intake.
@Suite struct DocumentTests {
  /// Two lines of 44 (ICAO Doc 9303-4) with right check digits.
  private struct Lines {
    var issuer = "IDN"
    var name = "PERSON<<ONE"
    var number = "C1234567"
    var nationality = "IDN"
    var born = "980914"
    var sex = "F"
    var expires = "300101"
    var optional = ""
    /// In place of the digit of the optional field.
    var optionalDigit: String?

    var text: [String] {
      func filled(_ text: String, _ length: Int) -> String {
        text + String(repeating: "<", count: max(0, length - text.count))
      }
      func digit(_ text: String) -> String {
        String(decoding: [CheckDigit.compute(text.utf8)], as: UTF8.self)
      }
      let number = filled(number, 9)
      let optional = filled(optional, 14)
      let first = number + digit(number)
      let dates = born + digit(born)
      let last =
        expires + digit(expires) + optional + (optionalDigit ?? digit(optional))
      return [
        "P<" + issuer + filled(name, 39),
        first + nationality + dates + sex + last + digit(first + dates + last),
      ]
    }
  }

  private static func passport(_ lines: [String], number: String = "C1234567") -> TravelDocument {
    var document = IntakeBench.passport(number)
    document.mrzLine1 = lines[0]
    document.mrzLine2 = lines.count > 1 ? lines[1] : ""
    document.mrzLine3 = lines.count > 2 ? lines[2] : ""
    return document
  }

  /// What intake kept of a registration with these lines.
  private func registered(
    _ document: TravelDocument, _ change: (inout Registration) -> Void = { _ in }
  ) async throws -> (document: TravelDocument, registration: Registration) {
    let bench = try IntakeBench()
    try await bench.register(1) {
      $0.documents = [document]
      change(&$0)
    }
    let file = try await bench.file(1)
    return (try #require(file.documents.first), file.registration)
  }

  @Test func `lines that are right leave nothing to check, whatever stands in the optional digit`()
    async throws
  {
    for digit in [nil, "<", "0"] {
      let found = try await registered(Self.passport(Lines(optionalDigit: digit).text))
      #expect(found.document.mrzFailures.isEmpty && found.registration.warnings.isEmpty)
      #expect(found.registration.primaryIdentifier == "PERSON")
      #expect(found.registration.secondaryIdentifier == "ONE")
    }
    // Somebody wrote something into the optional field: then it needs its digit.
    let wrong = try await registered(
      Self.passport(Lines(optional: "12345", optionalDigit: "<").text))
    #expect(wrong.document.mrzFailures == ["optional"])
  }

  @Test func `one name is all primary identifier, and nothing is invented beside it`()
    async throws
  {
    let found = try await registered(Self.passport(Lines(name: "SUHARTO").text)) {
      $0.fullName = "Suharto"
    }
    #expect(found.registration.primaryIdentifier == "SUHARTO")
    #expect(found.registration.secondaryIdentifier.isEmpty)
    #expect(found.registration.warnings.isEmpty && found.registration.fullName == "Suharto")
  }

  @Test func `an empty primary identifier and a name that goes on are kept with a warning`()
    async throws
  {
    let empty = try await registered(Self.passport(Lines(name: "<<SITI").text))
    #expect(empty.registration.warnings == ["mrz-empty-primary-identifier"])
    #expect(empty.registration.secondaryIdentifier == "SITI")
    let long = String(repeating: "ABCDEFGHIJKLM", count: 3)
    let cut = try await registered(Self.passport(Lines(name: long).text))
    #expect(cut.registration.warnings == ["mrz-name-truncated"])
    // A name that goes on elsewhere is not the name.
    #expect(cut.registration.primaryIdentifier.isEmpty)
  }

  @Test(arguments: ["D<<", "UTO", "GBN", "XXA", "RKS"])
  func `codes beyond ISO are codes`(_ code: String) async throws {
    let found = try await registered(
      Self.passport(Lines(issuer: code, nationality: code).text))
    #expect(found.document.mrzFailures.isEmpty)
  }

  /// A line with one character changed, and the field that says so.
  static let misread: [(column: Int, character: Character, failures: [String])] = [
    (1, "9", ["number", "composite"]), (15, "3", ["birth-date", "composite"]),
    (24, "7", ["expiry", "composite"]), (43, "<", ["composite"]),
    (10, "1", ["nationality"]), (20, "K", ["sex"]),
    // A character that no zone has is named by the field in which it stands.
    (3, "?", ["number", "composite"]), (11, "#", ["nationality"]),
  ]

  @Test(arguments: misread.indices)
  func `a misread line is kept, and the field that failed is named`(_ index: Int) async throws {
    let (column, character, failures) = Self.misread[index]
    var lines = Lines().text
    var line = Array(lines[1])
    #expect(line[column] != character)
    line[column] = character
    lines[1] = String(line)
    for isUpdate in [false, true] {
      let document: TravelDocument
      let warnings: [String]
      if isUpdate {
        let bench = try IntakeBench()
        try await bench.register(1)
        try await bench.update(1, .document(Self.passport(lines)))
        document = try #require(try await bench.file(1).documents.first)
        warnings = try await bench.file(1).registration.warnings
      } else {
        let found = try await registered(Self.passport(lines))
        document = found.document
        warnings = found.registration.warnings
      }
      #expect(document.mrzLine2 == lines[1] && document.number == "C1234567")
      let found = document.mrzFailures.filter { $0 != "number-differs" }
      #expect(found == failures)
      #expect(failures.allSatisfy { warnings.contains("mrz-\($0)") })
    }
  }

  @Test func `lines of no format are kept as well`() async throws {
    let short = try await registered(Self.passport([Lines().text[0], "C1234567<1IDN"]))
    #expect(short.document.mrzFailures == ["line-1", "line-2"])
    let cut = try await registered(
      Self.passport([Lines().text[0], String(Lines().text[1].dropLast())]))
    #expect(cut.document.mrzFailures == ["line-2"])
    let one = try await registered(Self.passport(["P<IDNPERSON"]))
    #expect(one.document.mrzFailures == ["unreadable"])
    #expect(one.document.mrzLine1 == "P<IDNPERSON")
    #expect(one.registration.warnings == ["mrz-unreadable"])
  }

  @Test func `cards of three and of two lines are read`() async throws {
    // The specimens of ICAO Doc 9303-5 and 9303-6.
    let td1 = try await registered(
      Self.passport(
        [
          "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
          "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        ], number: "D23145890"))
    #expect(td1.document.mrzFailures.isEmpty)
    #expect(td1.registration.primaryIdentifier == "ERIKSSON")
    let td2 = try await registered(
      Self.passport(
        ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"],
        number: "D23145890"))
    #expect(td2.document.mrzFailures.isEmpty)
    #expect(td2.registration.secondaryIdentifier == "ANNA MARIA")
  }

  @Test func `where lines and record disagree both are kept with a warning`() async throws {
    let found = try await registered(Self.passport(Lines().text, number: "C7654321")) {
      $0.born = PartialDate("1998-09-15") ?? PartialDate()
      $0.sex = .male
    }
    #expect(found.document.number == "C7654321")
    #expect(found.document.mrzFailures == ["number-differs"])
    #expect(
      found.registration.warnings
        == ["mrz-number-differs", "mrz-birth-date-differs", "mrz-sex-differs"])
    // A year alone agrees with every day of it.
    let year = try await registered(Self.passport(Lines().text)) {
      $0.born = PartialDate("1998") ?? PartialDate()
    }
    #expect(year.registration.warnings.isEmpty)
  }

  @Test func `a number that only the lines state is compared with others`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.documents = [IntakeBench.passport("C1234567")] }
    let reply = try await bench.register(2) {
      $0.documents = [Self.passport(Lines().text, number: "")]
    }
    #expect(reply.exactMatches == [IntakeBench.person(1)])
    // A number that was misread is nobody's.
    var lines = Lines().text
    lines[1] = "C1234568" + lines[1].dropFirst(8)
    let misread = lines
    try await bench.register(3) { $0.documents = [Self.passport(misread, number: "")] }
    #expect(try await bench.file(3).documents.first?.number == "")
  }

  // MARK: Identity numbers

  @Test func `a woman's identity number states her day and forty`() async throws {
    let bench = try IntakeBench()
    let reply = try await bench.register(1) { $0.nationalID = "1271015409980001" }
    #expect(reply.warnings.isEmpty)
    let man = try await bench.register(2) {
      $0.nationalID = "1271015409980002"
      $0.sex = .male
    }
    #expect(man.warnings == ["nik-sex"])
    let day = try await bench.register(3) {
      $0.nationalID = "1271015509980003"
    }
    #expect(day.warnings == ["nik-birth-date"])
    let form = try await bench.register(4) { $0.nationalID = "12710154" }
    #expect(form.warnings == ["nik-form"])
  }

  // MARK: Emergency travel documents

  private static func etd(_ number: String = "S1") -> TravelDocument {
    TravelDocument(
      type: .emergencyTravelDocument, number: number, issuer: IntakeBench.code("IDN"),
      issued: IntakeBench.day("2026-01-20"), expires: IntakeBench.day("2026-03-01"),
      custody: .mission, validity: .valid, destination: IntakeBench.code("IDN"), journeysLeft: 1)
  }

  @Test func `a passport that resurfaces after its replacement is unusable`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) {
      var taken = IntakeBench.passport("C1")
      taken.custody = .confiscated
      $0.documents = [taken]
    }
    try await bench.update(1, .document(Self.etd()))
    // The boss gave it back.
    try await bench.update(1, .document(IntakeBench.passport("C1")))
    let file = try await bench.file(1)
    #expect(file.documents.map(\.validity) == [.cancelled, .valid])
    #expect(file.documents[0].custody == .holder && file.documents[0].supersededBy == "S1")
    #expect(try await bench.view(1).documentType == .emergencyTravelDocument)
    // So is one that was never written down before, and one that the document names.
    try await bench.update(1, .document(IntakeBench.passport("C2")))
    #expect(try await bench.file(1).documents[2].validity == .cancelled)
  }

  @Test func `a passport that an emergency document names is unusable whatever its date`()
    async throws
  {
    let bench = try IntakeBench()
    var etd = Self.etd()
    etd.supersedes = "C1"
    try await bench.register(1) { $0.documents = [etd] }
    var passport = IntakeBench.passport("C1")
    passport.issued = IntakeBench.day("2026-01-21")
    try await bench.update(1, .document(passport))
    #expect(try await bench.file(1).documents.last?.validity == .cancelled)
    passport.number = "C2"
    try await bench.update(1, .document(passport))
    #expect(try await bench.file(1).documents.last?.validity == .unset)
  }

  @Test func `nobody holds two valid emergency documents`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.documents = [Self.etd("S1")] }
    try await bench.update(1, .document(Self.etd("S2")))
    #expect(try await bench.file(1).documents.map(\.validity) == [.cancelled, .valid])
    // The second was another person's: the first counts again.
    try await bench.update(
      1, .correction(Correction(reason: "wrong file", withdrawnDocuments: ["S2"])))
    #expect(try await bench.file(1).documents.map(\.validity) == [.valid])
  }

  @Test func `an emergency document without a destination is kept with a warning`() async throws {
    let bench = try IntakeBench()
    var etd = Self.etd()
    etd.destination = FixedASCII()
    etd.journeysLeft = 2
    let reply = try await bench.register(1) { $0.documents = [etd] }
    #expect(reply.warnings == ["etd-without-destination", "etd-journeys"])
  }
}
