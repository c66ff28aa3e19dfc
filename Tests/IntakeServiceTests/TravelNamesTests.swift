internal import Casework
internal import EventStore
internal import Foundation
internal import PrivacyNet
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// Names for documents: of exactly the people on a revision that planning sealed.
@Suite struct TravelNamesTests {
  private static func request(
    _ sealed: SealedRevision, purpose: String = "print", recipient: String = "Q9",
    document: DocumentKind = .manifest
  ) -> TravelNamesRequest {
    TravelNamesRequest(
      revision: sealed, purpose: purpose, recipient: recipient, document: document)
  }

  private static func statement(
    _ bench: IntakeBench, _ state: RevisionState = .locked
  ) -> RevisionStatement {
    TestSeals.statement([IntakeBench.person(1)], state: state, at: bench.environment.now)
  }

  /// Asks, and says what was refused; nothing may be written then.
  private static func refusal(
    _ bench: IntakeBench, _ request: TravelNamesRequest
  ) async throws -> Rejected {
    let before = try await bench.head().sequence
    let rejected = try await #require(throws: Rejected.self) {
      try await bench.client("planner").travelNames(request)
    }
    #expect(try await bench.head().sequence == before)
    return rejected
  }

  @Test func `names come with the travel document, in the order of the list`() async throws {
    let bench = try IntakeBench()
    let card = TravelDocument(
      type: .identityCard, number: "K1", expires: IntakeBench.day("2040-01-01"), custody: .holder)
    try await bench.register(1) {
      $0.documents = [card, IntakeBench.passport("C1")]
      $0.nativeName = "សុខ"
      $0.primaryIdentifier = "ONE"
    }
    try await bench.register(2)
    var etd = IntakeBench.passport("SPLP1")
    etd.type = .emergencyTravelDocument
    etd.expires = IntakeBench.day("2026-03-01")
    try await bench.register(3) { $0.documents = [IntakeBench.passport("C3")] }
    try await bench.update(3, .document(etd))
    let found = try await bench.names([3, 1, 2])
    #expect(found.map(\.fullName) == ["Person 3", "Person 1", "Person 2"])
    // The emergency document, not the cancelled passport; the passport, not the card that lasts longer.
    #expect(found.map(\.documentNumber) == ["SPLP1", "C1", ""])
    #expect(found.map(\.documentType) == [.emergencyTravelDocument, .passport, .unset])
    #expect(found.map { $0.otherDocuments.map(\.number) } == [[], ["K1"], []])
    #expect(found[1].nativeName == "សុខ" && found[1].primaryIdentifier == "ONE")
  }

  @Test func `needs come as codes without their cause, and only where they are asked for`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1) {
      $0.needs = [Need(code: .seriousIllness)]
      $0.originProvince = "Banten"
      $0.shelter = .yes
      $0.documents = [IntakeBench.passport("C1")]
    }
    let carrier = try await bench.names([1])
    #expect(carrier[0].services == [.medicalCase])
    #expect(carrier[0].originProvince.isEmpty && carrier[0].shelter == .unset)
    let receivers = try await bench.names([1], document: .arrivalNeeds)
    #expect(receivers[0].originProvince == "Banten" && receivers[0].shelter == .yes)
    #expect(receivers[0].documentNumber.isEmpty && receivers[0].otherDocuments.isEmpty)
    let data = try await bench.names([1], document: .data)
    #expect(data[0].originProvince == "Banten" && data[0].documentNumber == "C1")
  }

  @Test func `every reading of names is an event, also with a key that was used`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let key = bench.key()
    for _ in 0..<3 { #expect(try await bench.names([1], options: key).count == 1) }
    let events = try await bench.store.read { try $0.events(after: 1, limit: 10).elements }
    #expect(events.count == 3)
    let statement = Self.statement(bench)
    for event in events {
      let body = try EventBody(encoded: event.event.body)
      #expect(
        body.event
          == .namesRead(
            NamesRead(
              manifest: "IDN-PNH-D07", revision: 2, persons: [IntakeBench.person(1)],
              purpose: "carrier list", recipient: "Q9", document: .carrierList, state: .locked,
              digest: statement.digest,
              sealedBy: "spiffe://homeward.example/mission/IDN-PNH/role/planning/planning-1",
              sealedAt: statement.sealedAt)))
      let header = try EventHeader(encoded: event.event.header)
      #expect(header.author.hasSuffix("/mission/IDN-PNH/role/planner/desk-1"))
    }
    #expect(bench.log.all.count { $0.contains("names read for a manifest") } == 3)
    // It stands in the person's history as well.
    let history = try await bench.client().show(ShowRequest(person: IntakeBench.person(1))).history
    #expect(history.count { $0.kind == "names read" } == 3)
    #expect(history.last?.reason == "carrier list, for Q9")
  }

  @Test func `names are given for a seal, a purpose, a recipient and a kind of document`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1)
    let sealed = try bench.seals.seal(Self.statement(bench))
    for request in [
      Self.request(sealed, purpose: ""), Self.request(sealed, recipient: ""),
      Self.request(sealed, document: .unset), TravelNamesRequest(purpose: "a", recipient: "b"),
    ] {
      let error = try await #require(throws: RPCError.self) {
        try await bench.client("planner").travelNames(request)
      }
      #expect(error.status == .invalidArgument)
    }
    for (request, field) in [
      (Self.request(sealed, purpose: " "), "purpose"),
      (Self.request(sealed, recipient: "\t"), "recipient"),
      (Self.request(sealed, document: DocumentKind(rawValue: 99)), "document"),
    ] {
      #expect(try await Self.refusal(bench, request).field == field)
    }
    // One unknown person among known ones: nothing is given out, and the denial alone is on record.
    #expect(try await bench.head().sequence == 1)
    await #expect(throws: NotFound.self) { try await bench.names([1, 99]) }
    #expect(try await bench.head().sequence == 2)
  }

  @Test(arguments: [
    (RevisionState.draft, false), (.proposed, true), (.locked, true), (.submitted, true),
    (.departed, true), (.closed, true), (.cancelled, false), (RevisionState(rawValue: 77), false),
  ])
  func `a draft and a cancelled list get no names`(
    state: RevisionState, isGiven: Bool
  ) async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let sealed = try bench.seals.seal(Self.statement(bench, state))
    if isGiven {
      let reply = try await bench.client("planner").travelNames(Self.request(sealed))
      #expect(reply.names.map(\.fullName) == ["Person 1"])
    } else {
      #expect(try await Self.refusal(bench, Self.request(sealed)).field == "revision")
    }
  }

  /// The policy gives a seal twelve hours.
  @Test(arguments: [
    ("2026-01-21T08:05:00+07:00", true), ("2026-01-21T08:05:01+07:00", false),
    ("2026-01-20T20:00:00+07:00", true), ("2026-01-20T19:59:59+07:00", false),
    ("1970-01-01T00:00:00+00:00", false),
  ])
  func `a seal is good for the policy's hours`(at: String, isGood: Bool) async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let statement = TestSeals.statement(
      [IntakeBench.person(1)], at: IntakeBench.moment(at))
    let request = Self.request(try bench.seals.seal(statement))
    if isGood {
      #expect(try await bench.client("planner").travelNames(request).names.count == 1)
    } else {
      #expect(try await Self.refusal(bench, request).reason.contains("sealed"))
    }
  }

  @Test func `whatever is changed of a sealed revision breaks its seal`() async throws {
    let bench = try IntakeBench()
    for number in [UInt8(1), 2] { try await bench.register(number) }
    let good = try bench.seals.seal(Self.statement(bench))
    let changes: [(inout RevisionStatement) -> Void] = [
      { $0.persons.append(IntakeBench.person(2)) }, { $0.persons = [IntakeBench.person(2)] },
      { $0.persons = [] }, { $0.revision = 3 }, { $0.state = .submitted },
      { $0.manifest = "IDN-PNH-D08" },
      { $0.sealedAt = Timestamp(microseconds: $0.sealedAt.microseconds + 1) },
      { $0.digest = FixedBytes<32>([UInt8](repeating: 1, count: 32)) ?? FixedBytes<32>() },
    ]
    for change in changes {
      var sealed = good
      change(&sealed.statement)
      let refused = try await Self.refusal(bench, Self.request(sealed))
      #expect(refused.reason.contains("signature does not fit"), "\(refused.reason)")
    }
    for index in good.signature.indices {
      var sealed = good
      sealed.signature[index] ^= 0x01
      #expect(try await Self.refusal(bench, Self.request(sealed)).field == "revision")
    }
    #expect(try await bench.client("planner").travelNames(Self.request(good)).names.count == 1)
  }

  @Test func `somebody listed twice, and a revision without number or digest, are refused`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1)
    let changes: [(inout RevisionStatement) -> Void] = [
      { $0.persons += $0.persons }, { $0.revision = 0 }, { $0.digest = FixedBytes<32>() },
    ]
    for change in changes {
      var statement = Self.statement(bench)
      change(&statement)
      let request = Self.request(try bench.seals.seal(statement))
      #expect(try await Self.refusal(bench, request).field == "revision")
    }
  }

  @Test(arguments: [Role.planner, .intake, .operator, .approver, .intakeOfficer])
  func `only planning seals`(role: Role) async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let sealed = try bench.seals.seal(
      Self.statement(bench), by: try bench.seals.credential(role))
    let refused = try await Self.refusal(bench, Self.request(sealed))
    #expect(refused.reason.contains("role \(role)"), "\(refused.reason)")
  }

  @Test
  func `another mission's planning seals nothing of this one, and its seal is of no use here`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1)
    let foreign = try bench.seals.credential(of: IntakeBench.chn)
    let signed = try bench.seals.seal(Self.statement(bench), by: foreign)
    let refused = try await Self.refusal(bench, Self.request(signed))
    #expect(refused.reason.contains("another mission"))
    // Its own list, with a person of ours on it, shown by a planner of ours.
    let theirs = TestSeals.statement(
      [IntakeBench.person(1)], of: IntakeBench.chn, at: bench.environment.now)
    let shown = try await Self.refusal(bench, Self.request(try bench.seals.seal(theirs)))
    #expect(shown.reason.contains("Not a manifest of your mission"))
    // And by a planner of theirs: the person is not found.
    await #expect(throws: NotFound.self) {
      try await bench.names([1], of: IntakeBench.chn)
    }
  }

  @Test func `a certificate of a stranger, revoked or out of date seals nothing`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let statement = Self.statement(bench)
    let stranger = try bench.seals.stranger()
    let unknown = try bench.seals.credential(by: stranger)
    #expect(
      try await Self.refusal(bench, Self.request(try bench.seals.seal(statement, by: unknown)))
        .reason.contains("does not lead to the trust root"))
    // Sent along with its own root, which names nobody who could be looked up.
    var along = try bench.seals.seal(statement, by: unknown)
    along.certificates.append(try stranger.credential.certificateDER())
    #expect(try await Self.refusal(bench, Self.request(along)).field == "revision")
    // Or with another certificate of its own.
    along.certificates[1] = try bench.seals.credential(.planner, by: stranger).certificateDER()
    #expect(
      try await Self.refusal(bench, Self.request(along)).reason.contains("trust root"))
    let short = try bench.seals.credential(validity: .seconds(60))
    let sealed = try bench.seals.seal(statement, by: short)
    #expect(try await bench.client("planner").travelNames(Self.request(sealed)).names.count == 1)
    bench.clock.advance(byMicroseconds: 61_000_000)
    #expect(
      try await Self.refusal(bench, Self.request(sealed)).reason.contains("was not valid at"))
    let credential = try bench.seals.credential()
    let revoked = try bench.seals.seal(statement, by: credential)
    try bench.seals.trust.revoke(try credential.serial())
    #expect(try await Self.refusal(bench, Self.request(revoked)).reason.contains("revoked"))
  }

  @Test func `the authority itself seals nothing`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let sealed = try bench.seals.seal(
      Self.statement(bench), by: bench.seals.authority.credential)
    #expect(try await Self.refusal(bench, Self.request(sealed)).field == "revision")
  }

  @Test func `oversized and broken chains are refused before they are read`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let good = try bench.seals.seal(Self.statement(bench))
    let leaf = try #require(good.certificates.first)
    let chains: [([[UInt8]], String)] = [
      ([], "no certificate"), ([[]], "cannot be read"), ([[0x30, 0x80]], "cannot be read"),
      ([Array(leaf.dropLast())], "cannot be read"), ([leaf, [1, 2, 3]], "cannot be read"),
      ([[UInt8](repeating: 0x30, count: 4_096)], "cannot be read"),
    ]
    for (certificates, words) in chains {
      var sealed = good
      sealed.certificates = certificates
      let refused = try await Self.refusal(bench, Self.request(sealed))
      #expect(refused.reason.contains(words), "\(refused.reason)")
    }
    // The schema's own limits, where a caller goes past them.
    let trust = try SignatureTrust(
      authorityPEM: try bench.seals.trust.authorityCertificatePEM())
    for (certificates, signature) in [
      ([[UInt8]](repeating: leaf, count: 5), good.signature),
      ([[UInt8](repeating: 0x30, count: 4_097)], good.signature),
      ([leaf], []), ([leaf], [UInt8](repeating: 1, count: 129)),
    ] {
      await #expect(throws: ServiceKitError.self) {
        try await trust.signer(
          of: [], signature: signature, certificates: certificates, now: .now,
          admits: { _ in true })
      }
    }
    // The good one comes with what is not needed, and is read.
    var along = good
    along.certificates = [leaf, leaf, leaf, leaf]
    #expect(try await bench.client("planner").travelNames(Self.request(along)).names.count == 1)
  }

  @Test func `without a trust root nobody is named`() async throws {
    await #expect(throws: ServiceKitError.self) {
      try await NoSeals().signer(of: SealedRevision(), now: Timestamp())
    }
  }
}
