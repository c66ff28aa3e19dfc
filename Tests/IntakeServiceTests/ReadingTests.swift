internal import EventStore
internal import PrivacyNet
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

@Suite struct ReadingTests {
  // MARK: Search

  private func search(
    _ bench: IntakeBench, _ text: String, limit: UInt16 = 0
  ) async throws -> SearchReply {
    try await bench.client().search(SearchRequest(text: text, limit: limit))
  }

  @Test func `people are found by the beginnings of their names, in any order`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.fullName = "Siti Nurhaliza binti Ahmad" }
    try await bench.register(2) { $0.fullName = "Siti Aminah" }
    try await bench.register(3) {
      $0.fullName = "Zhang Wei"
      $0.nativeName = "张伟"
    }
    func found(_ text: String) async throws -> [ID<PersonFile>] {
      try await search(bench, text).hits.map(\.person)
    }
    #expect(try await found("siti") == [IntakeBench.person(1), IntakeBench.person(2)])
    #expect(try await found("AHM nur") == [IntakeBench.person(1)])
    #expect(try await found("siti wei").isEmpty)
    #expect(try await found("张") == [IntakeBench.person(3)])
    #expect(try await found("iti").isEmpty)
    #expect(try await search(bench, "zhang").hits.first?.matched == "name")
  }

  @Test func `numbers and tokens are found whole and come first`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.fullName = "T2" }
    try await bench.register(2) {
      $0.documents = [IntakeBench.passport("X123")]
      $0.nationalID = "1271015409980001"
    }
    let token = try await search(bench, " T2 ")
    #expect(token.hits.map(\.matched) == ["queue-token", "name"])
    #expect(token.hits.map(\.person) == [IntakeBench.person(2), IntakeBench.person(1)])
    #expect(try await search(bench, "X123").hits.map(\.matched) == ["document-number"])
    #expect(try await search(bench, "X12").hits.isEmpty)
    #expect(try await search(bench, "1271015409980001").hits.map(\.matched) == ["national-id"])
  }

  @Test func `a search tells when it does not show everything`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...25 { try await bench.register(number) }
    let some = try await search(bench, "person")
    #expect(some.hits.count == 20 && some.truncated)
    let all = try await search(bench, "person", limit: 25)
    #expect(all.hits.count == 25 && !all.truncated)
    #expect(try await search(bench, "person", limit: .max).hits.count == 25)
  }

  @Test(arguments: ["---", " ", "'\""])
  func `a search without a letter or a digit is refused`(_ text: String) async throws {
    let bench = try IntakeBench()
    let rejected = try await #require(throws: Rejected.self) { try await search(bench, text) }
    #expect(rejected.field == "text")
  }

  // MARK: Show

  /// A file with something in every sealed field.
  private func sealedBench() async throws -> IntakeBench {
    let bench = try IntakeBench()
    try await bench.register(2)
    try await bench.register(1) {
      $0.indicators = [.debtBondage]
      $0.scamLinked = .yes
      $0.note = "CANARY note"
      $0.phone = "CANARY phone"
      $0.documents = [IntakeBench.passport("C1")]
      $0.needs = [Need(code: .seriousIllness)]
    }
    try await bench.update(1, .vulnerability(VulnerabilityAssessed(vulnerable: true)))
    try await bench.update(
      1,
      .danger(DangerAssessed(inDanger: true, deadline: IntakeBench.day("2026-02-01"))))
    _ = try await bench.client().placeHold(
      PlaceHoldRequest(
        person: IntakeBench.person(1), hold: IntakeBench.id(5), kind: .police,
        authority: "CANARY authority", reference: "CANARY reference", reason: "CANARY reason"),
      options: bench.key())
    _ = try await bench.client().keepApart(
      KeepApartRequest(
        first: IntakeBench.person(1), second: IntakeBench.person(2), reason: "CANARY apart"),
      options: bench.key())
    return bench
  }

  @Test(arguments: ["intake-officer", "medical", "liaison", "approver"])
  func `no role but the screener reads what is sealed`(_ role: String) async throws {
    let bench = try await sealedBench()
    let reply = try await bench.client(role).show(ShowRequest(person: IntakeBench.person(1)))
    let file = reply.file
    #expect(file.registration.indicators.isEmpty && file.registration.scamLinked == .unset)
    #expect(file.registration.note.isEmpty && file.keepApart.isEmpty)
    #expect(!file.vulnerable && !file.inDanger && file.dangerDeadline == nil)
    for field in ["registration.indicators", "registration.note", "keepApart"] {
      #expect(reply.withheld.contains(field))
    }
    // Only who decides about holds reads why there is one.
    let reason = role == "approver" ? "CANARY reason" : ""
    #expect(file.holds.map(\.reason) == [reason])
    #expect(reply.withheld.contains("holds.reason") == (role != "approver"))
    let text = String(decoding: try reply.encodedBytes(), as: UTF8.self)
    #expect(!text.contains("CANARY note") && !text.contains("CANARY apart"))
    #expect(!reply.history.contains { $0.kind == "kept apart" })
  }

  @Test func `the screener reads the screening, and that is logged`() async throws {
    let bench = try await sealedBench()
    let reply = try await bench.client("screener").show(ShowRequest(person: IntakeBench.person(1)))
    #expect(reply.file.registration.indicators == [.debtBondage])
    #expect(reply.file.registration.note == "CANARY note" && reply.file.vulnerable)
    #expect(reply.withheld == ["medicalNotes", "holds.reason"])
    let lines = bench.log.all.filter { $0.contains("sealed fields read") }
    #expect(lines.count == 1 && lines[0].contains("/role/screener/desk-1"))
    _ = try await bench.client().show(ShowRequest(person: IntakeBench.person(1)))
    #expect(bench.log.all.count { $0.contains("sealed fields read") } == 1)
  }

  @Test func `roles read what their work needs`() async throws {
    let bench = try await sealedBench()
    let request = ShowRequest(person: IntakeBench.person(1))
    let officer = try await bench.client().show(request).file
    #expect(officer.registration.phone == "CANARY phone" && officer.needs.count == 1)
    let medical = try await bench.client("medical").show(request).file
    #expect(medical.registration.phone.isEmpty && medical.needs.count == 1)
    let liaison = try await bench.client("liaison").show(request).file
    #expect(liaison.registration.phone.isEmpty && liaison.needs.isEmpty)
    #expect(liaison.registration.needs.isEmpty && liaison.registration.fullName == "Person 1")
  }

  @Test func `the history tells who did what and when`() async throws {
    let bench = try await sealedBench()
    bench.clock.advance(byMicroseconds: 60_000_000)
    try await bench.update(1, .assessmentOffered)
    let history = try await bench.client("screener").show(
      ShowRequest(person: IntakeBench.person(1))
    ).history
    #expect(
      history.map(\.kind) == [
        "registered", "changed", "changed", "hold placed", "kept apart", "changed",
      ])
    #expect(history.map(\.sequence) == [2, 3, 4, 5, 6, 7])
    #expect(history[0].occurredAt == IntakeBench.moment("2026-01-19T09:00:00+07:00"))
    #expect(history[0].recordedAt == IntakeBench.start && history[0].desk == "IDN-1")
    #expect(history[5].recordedAt == IntakeBench.moment("2026-01-21T08:01:00+07:00"))
    #expect(history.allSatisfy { $0.author.hasSuffix("/role/intake-officer/desk-1") })
  }

  @Test func `the axes are those of the present moment`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) {
      $0.documents = [IntakeBench.passport("C1")]
      $0.stay.authorisedUntil = IntakeBench.day("2026-01-21")
    }
    let request = ShowRequest(person: IntakeBench.person(1))
    #expect(try await bench.client().show(request).axes.caseClass == .ready)
    bench.clock.advance(byMicroseconds: 86_400_000_000)
    let later = try await bench.client().show(request).axes
    #expect(later.caseClass == .fineOnly && later.overstayDays == 1 && later.fineCents == 1000)
  }

  @Test func `no line of the log holds personal data`() async throws {
    let bench = try await sealedBench()
    try await bench.register(3) {
      $0.fullName = "CANARY name"
      $0.documents = [IntakeBench.passport("CANARY doc")]
    }
    for role in ["screener", "intake-officer", "medical"] {
      _ = try await bench.client(role).show(ShowRequest(person: IntakeBench.person(3)))
      _ = try await bench.client(role).search(SearchRequest(text: "CANARY"))
    }
    _ = try await bench.names([3, 1])
    _ = try? await bench.register(3) { $0.fullName = "CANARY again" }
    #expect(!bench.log.all.isEmpty)
    #expect(bench.log.all.allSatisfy { !$0.contains("CANARY") && !$0.contains("Person 1") })
  }
}
