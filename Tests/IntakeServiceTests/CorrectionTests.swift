internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// What was recorded wrongly is put right, and stays in the log.
@Suite struct CorrectionTests {
  private static let nik = "1271015409980001"

  private func refused(_ bench: IntakeBench, _ correction: Correction) async throws -> Rejected {
    let before = try await bench.head()
    let rejected = try await #require(throws: Rejected.self) {
      try await bench.update(1, .correction(correction))
    }
    #expect(try await bench.head() == before)
    return rejected
  }

  @Test func `fields can be emptied, and lists`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) {
      $0.aliases = ["An Alias"]
      $0.monthsInSite = 8
      $0.phone = "1"
    }
    try await bench.update(
      1,
      .correction(
        Correction(
          reason: "was a guess",
          cleared: ["born", "aliases", "monthsInSite", "sex", "nationality", "phone"])))
    let file = try await bench.file(1)
    #expect(file.registration.born.isUnknown && file.registration.aliases.isEmpty)
    #expect(file.registration.monthsInSite == nil && file.registration.sex == .unset)
    #expect(file.registration.nationality.isEmpty && file.registration.phone.isEmpty)
    #expect(
      file.corrected == ["aliases", "born", "monthsInSite", "nationality", "phone", "sex"])
    #expect(try await bench.view(1).ageBand == .unset)
    #expect(file.registration.warnings == ["birth-date-unknown"])
    // What was recorded is still there.
    guard case .registered(let event)? = try await bench.events().first?.event else {
      Issue.record("the registration is gone")
      return
    }
    #expect(event.registration.aliases == ["An Alias"] && event.registration.phone == "1")
  }

  @Test func `every field that a correction states can be emptied`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { registration in
      registration.nativeName = "native"
      registration.birthPlace = "place"
      registration.nationalID = Self.nik
      registration.originProvince = "province"
      registration.phone = "phone"
      registration.safeToContact = .yes
      registration.exitSite = "site"
      registration.leftSiteOn = IntakeBench.day("2026-01-10")
      registration.aliases = ["alias"]
      registration.primaryIdentifier = "A"
      registration.secondaryIdentifier = "B"
      registration.nameScript = "Latn"
      registration.estimatedAge = 20
      registration.photo = "photo"
      registration.scamLinked = .yes
      registration.shelter = .yes
      registration.monthsInSite = 3
    }
    // All but the name, which somebody must have.
    let fields = PersonFileFields.clearable.filter { $0 != "nativeName" }
    try await bench.update(
      1, .correction(Correction(reason: "another person's", cleared: fields)))
    let registration = try await bench.file(1).registration
    var bare = IntakeBench.registration(1)
    bare.fullName = ""
    bare.nativeName = "native"
    bare.sex = .unset
    bare.born = PartialDate()
    bare.nationality = FixedASCII()
    bare.warnings = ["birth-date-unknown"]
    bare.consentRecorded = true
    #expect(registration == bare)
  }

  @Test func `a correction leaves a name, changes something and gives a reason`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    #expect(
      try await refused(bench, Correction(reason: "no name", cleared: ["fullName"])).field
        == "change.correction.fullName")
    #expect(
      try await refused(bench, Correction(reason: "nothing", phone: "")).field
        == "change.correction")
    #expect(
      try await refused(bench, Correction(reason: " ", phone: "2")).field
        == "change.correction.reason")
    let future = PartialDate("2027") ?? PartialDate()
    #expect(
      try await refused(bench, Correction(reason: "later", born: future)).field
        == "change.correction.born")
    let unknown = try await refused(bench, Correction(reason: "no", cleared: ["note"]))
    #expect(unknown.field == "change.correction.cleared" && unknown.reason.contains("born"))
  }

  @Test func `a corrected identity number is compared with all others`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.nationalID = Self.nik }
    try await bench.register(2)
    #expect(try await !bench.view(2).possibleDuplicate)
    try await bench.update(
      2, .correction(Correction(reason: "misread", nationalID: Self.nik)))
    for number in UInt8(1)...2 { #expect(try await bench.view(number).possibleDuplicate) }
    let found = try await bench.events().compactMap {
      if case .pairChanged(let found) = $0.event { found.pair } else { nil }
    }
    #expect(found.map(\.state) == [.open] && found.map(\.basis) == [.nationalID])
    // What is found once is not found again.
    try await bench.update(2, .correction(Correction(reason: "a new phone", phone: "2")))
    #expect(try await bench.events().count == 5)
  }

  @Test func `warnings are those of what is right now`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) {
      $0.nationalID = "1271011409980001"
      $0.warnings = ["desk-note"]
    }
    // A man's number in a woman's file.
    #expect(try await bench.file(1).registration.warnings == ["desk-note", "nik-sex"])
    try await bench.update(
      1, .correction(Correction(reason: "misread", nationalID: Self.nik)))
    #expect(try await bench.file(1).registration.warnings == ["desk-note"])
    try await bench.update(
      1, .correction(Correction(reason: "misheard", born: PartialDate("1998-09-13"))))
    #expect(
      try await bench.file(1).registration.warnings == ["desk-note", "nik-birth-date"])
  }

  @Test func `a document of somebody else is withdrawn with what it cancelled`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.documents = [IntakeBench.passport("C1")] }
    var etd = IntakeBench.passport("S1")
    etd.type = .emergencyTravelDocument
    etd.expires = IntakeBench.day("2026-03-01")
    try await bench.update(1, .document(etd))
    let cancelled = try #require(try await bench.file(1).documents.first)
    #expect(cancelled.validity == .cancelled && cancelled.supersededBy == "S1")
    #expect(try await bench.view(1).documentType == .emergencyTravelDocument)
    try await bench.update(
      1, .correction(Correction(reason: "wrong file", withdrawnDocuments: ["S1"])))
    #expect(try await bench.file(1).documents == [IntakeBench.passport("C1")])
    #expect(try await bench.view(1).documentType == .passport)
    #expect(try await bench.file(1).identity?.basis == "passport-seen")
    // With the passport goes the identity that it alone had shown.
    try await bench.update(
      1, .correction(Correction(reason: "wrong file too", withdrawnDocuments: ["C1"])))
    #expect(try await bench.file(1).identity == nil)
    #expect(try await bench.events().count == 4)
  }

  // MARK: The history of it

  @Test func `a history names the fields and the reason of each entry`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.update(
      1, .correction(Correction(reason: "misheard", phone: "2", cleared: ["born"])))
    try await bench.update(1, .state(StateChange(to: .staying, reason: "found work")))
    try await bench.update(1, .state(StateChange(to: .processing, reason: "wants to go home")))
    _ = try await bench.client().placeHold(IntakeBench.hold(5), options: bench.key())
    try await bench.update(1, .document(IntakeBench.passport("C1")))
    let history = try await bench.client().show(
      ShowRequest(person: IntakeBench.person(1))
    ).history
    #expect(
      history.map(\.fields) == [
        ["registration"], ["phone", "born"], ["state"], ["state"], ["holds"], ["documents"],
      ])
    #expect(
      history.map(\.reason) == ["", "misheard", "found work", "wants to go home", "", ""])
  }

  @Test func `a history tells no role what the file does not tell it`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.update(1, .vulnerability(VulnerabilityAssessed(vulnerable: true)))
    try await bench.update(
      1, .correction(Correction(reason: "CANARY", phone: "2", scamLinked: .yes)))
    try await bench.update(1, .medicalNote(MedicalNote(text: "a note")))
    try await bench.update(
      1,
      .screening(
        Screening(
          id: IntakeBench.id(7), status: .not, instrument: "HTCDS", instrumentVersion: "1")))
    func fields(_ role: String) async throws -> [[String]] {
      try await bench.client(role).show(ShowRequest(person: IntakeBench.person(1))).history.map {
        $0.fields
      }
    }
    #expect(try await fields("intake-officer") == [["registration"], ["phone"]])
    #expect(try await fields("medical") == [["registration"], ["phone"], ["medicalNotes"]])
    #expect(
      try await fields("screener") == [
        ["registration"], ["vulnerable"], ["phone", "scamLinked"], ["screenings"],
      ])
    let officer = try await bench.client().show(ShowRequest(person: IntakeBench.person(1)))
    #expect(officer.history.allSatisfy { $0.reason.isEmpty })
    #expect(officer.file.corrected == ["phone"])
  }

  @Test func `a history says when it happened, when it was recorded and at which desk`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1)
    var hold = IntakeBench.hold(5)
    hold.placedAt = IntakeBench.moment("2026-01-20T16:00:00+07:00")
    hold.desk = "IDN-4"
    _ = try await bench.client().placeHold(hold, options: bench.key())
    let entry = try #require(
      try await bench.client().show(ShowRequest(person: IntakeBench.person(1))).history.last)
    #expect(entry.occurredAt == hold.placedAt && entry.recordedAt == IntakeBench.start)
    #expect(entry.desk == "IDN-4")
    #expect(try await bench.file(1).holds.first?.placedAt == hold.placedAt)
    hold.hold = IntakeBench.id(6)
    hold.placedAt = IntakeBench.moment("2026-01-21T08:10:00.000001+07:00")
    let late = hold
    let rejected = try await #require(throws: Rejected.self) {
      try await bench.client().placeHold(late, options: bench.key())
    }
    #expect(rejected.field == "placedAt")
  }
}

/// Names of fields that a correction may empty, by the schema's own order.
enum PersonFileFields {
  static let clearable = [
    "fullName", "nativeName", "sex", "born", "birthPlace", "nationality", "nationalID",
    "originProvince", "phone", "safeToContact", "exitSite", "leftSiteOn", "aliases",
    "primaryIdentifier", "secondaryIdentifier", "nameScript", "estimatedAge", "photo",
    "scamLinked", "shelter", "monthsInSite",
  ]
}
